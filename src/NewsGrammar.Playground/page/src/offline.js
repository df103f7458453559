/** Has everything kept by the browser, so that the page opens without a network the next time. Not every address may: of plain HTTP, this machine alone. */
export async function keepForOffline() {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("offlineWorker.js");
    await navigator.serviceWorker.ready;
    document.body.dataset.offline = "true";
  } catch {
    // Private windows may refuse; the page works all the same.
  }
}
