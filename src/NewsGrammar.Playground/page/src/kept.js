// What is worked on, kept by the browser, which sends it nowhere: reloaded, the page goes on where it was.
const stored = "newsgrammar.work";
const patience = 300;

let latest;
let timer;

function write() {
  clearTimeout(timer);
  if (!latest) return;
  const { work, failed } = latest;
  latest = null;
  try {
    const { grammar, pages, current } = work();
    const text = JSON.stringify({ hash: location.hash, grammar, pages: pages.map(({ name, text: page }) => ({ name, text: page })), current });
    sessionStorage.setItem(stored, text); // of this tab
    localStorage.setItem(stored, text); // of the last one
  } catch {
    // More than a browser keeps. An older state would be taken for this one.
    forget();
    failed();
  }
}

function forget() {
  sessionStorage.removeItem(stored);
  localStorage.removeItem(stored);
}

/** Keeps what `work` gives once nothing more is typed; `failed` is told where the browser does not keep as much. */
export function keep(work, failed) {
  latest = { work, failed };
  clearTimeout(timer);
  timer = setTimeout(write, patience);
}

/**
 * What was worked on at this address: in this tab, else in the one before; null for nothing. Whoever opens a shared address
 * sees what was shared, and reloads what came of it.
 */
export function kept() {
  const isAgain = performance.getEntriesByType("navigation")[0]?.type !== "navigate";
  if (location.hash !== "" && !isAgain) return null;
  for (const storage of location.hash === "" ? [sessionStorage, localStorage] : [sessionStorage]) {
    try {
      const { hash, grammar, pages, current } = JSON.parse(storage.getItem(stored));
      if (hash === location.hash && pages.length > 0) return { grammar, pages, current: Math.min(current, pages.length - 1) };
    } catch {
      // Nothing there.
    }
  }
  return null;
}

addEventListener("pagehide", write);
