// The page: two editors, the pages' tabs, the results, and the tools above them.
import { fileName, download } from "./download.js";
import { makeGrammarEditor } from "./editors/grammarEditor.js";
import { makePageEditor } from "./editors/pageEditor.js";
import { element } from "./element.js";
import { Engine } from "./engine.js";
import { keep, kept } from "./kept.js";
import { keepForOffline } from "./offline.js";
import { showFindings } from "./panes/findings.js";
import { showPages } from "./panes/pages.js";
import { ReadingPane } from "./panes/reading.js";
import { Results } from "./results.js";
import { fromFragment, toFragment } from "./share.js";
import { startTheme } from "./theme.js";
import { Workspace } from "./workspace.js";
import { current as spoken, language, remember, speak, words } from "./words/words.js";

const find = (id) => document.getElementById(id);
const emptyGrammar = "grammar Site\n\nline Paragraph = text\n\ndocument Article =\n    title: Paragraph\n    (body: Paragraph)+\n";

speak(language);
startTheme(find("theme"));
const engine = new Engine();
const workspace = new Workspace(engine, { grammarOf: () => grammarEditor.text, languageOf: () => spoken }, {
  compiled: showCompiled,
  read: () => {
    results.render();
    paint();
  },
  fitted: () => {
    showTabs();
    keep(work, () => say(words.notKept));
  },
  failed: (message) => say(words.failed(message)),
});
const reading = new ReadingPane(engine, (line) => {
  if (line !== null) goToLine(line);
  paint();
});
const grammarEditor = makeGrammarEditor(find("grammar-editor"), {
  engine, words, label: words.grammar, wayOut: () => words.wayOut, onChange: () => workspace.changed({ grammar: true }),
});
const pageEditor = makePageEditor(find("page-editor"), {
  words, label: words.page,
  onChange: () => {
    workspace.page.text = pageEditor.text;
    workspace.changed();
  },
  onLine: (line) => workspace.reading?.isHtml || selectLine(line),
});
const results = new Results({
  engine, workspace, reading, grammarName,
  goTo: (line) => {
    goToLine(line);
    selectLine(line);
  },
});

/** The lines of an HTML page are not those of its source. */
function goToLine(line) {
  if (!workspace.reading?.isHtml) pageEditor.goToLine(line);
}

function selectLine(line) {
  if (results.view !== "reading") results.show("reading");
  reading.select(line).then(paint);
}

function showCompiled() {
  const { diagnostics } = workspace.compiled;
  grammarEditor.show(diagnostics);
  showFindings(find("findings"), diagnostics, ({ from, to, isElsewhere }) => (isElsewhere ? grammarEditor.goTo(0) : grammarEditor.goTo(from, to)));
}

function showTabs() {
  showPages(find("pages"), workspace, {
    select: openPage,
    add: () => {
      workspace.pages.push({ name: workspace.freeName(words.pageName), text: "" });
      openPage(workspace.pages.length - 1);
      pageEditor.view.focus();
    },
    close: (index) => {
      workspace.pages.splice(index, 1);
      openPage(Math.min(index, workspace.pages.length - 1));
    },
    rename: (index, name) => {
      workspace.pages[index].name = name;
      showTabs();
      workspace.changed();
    },
  });
}

function paint() {
  pageEditor.paint(workspace.reading, workspace.fields, results.view === "reading" ? reading.selected : null);
}

function openPage(index) {
  workspace.current = index;
  reading.select(null);
  // The editor tells of the change, which reads the page; the same text tells of none.
  if (pageEditor.text === workspace.page.text) workspace.changed();
  else pageEditor.text = workspace.page.text;
  showTabs();
}

function open({ grammar, pages, current = 0 }) {
  workspace.pages = pages.map((page) => ({ ...page, text: page.text.replaceAll("\r\n", "\n") }));
  workspace.current = current;
  grammarEditor.text = grammar; // of which the editor tells, so that it is compiled
  openPage(current);
}

/** What is shared, and kept by the browser. */
function work() {
  const { pages, current } = workspace;
  return { grammar: grammarEditor.text, pages, current };
}

let silence;
function say(message) {
  find("status").textContent = message;
  clearTimeout(silence);
  silence = setTimeout(() => (find("status").textContent = ""), 12000);
}

function grammarName() {
  return fileName(grammarEditor.text.match(/^\s*grammar\s+([\p{L}_][\p{L}\p{N}_]*)/mu)?.[1] ?? "site").toLowerCase();
}

/* Tools */

function on(id, act) {
  find(id).addEventListener("click", () => Promise.resolve(act()).catch((error) => say(words.failed(error.message))));
}

on("download-grammar", () => download(`${grammarName()}.newsgrammar`, grammarEditor.text));
// The sample of an HTML page is two files, and browsers ask before a page hands out more than one at once.
on("download-page", () => download(`${fileName(workspace.page.name)}.html`, workspace.page.text, "text/html;charset=utf-8"));
on("download-sample", async () => {
  const { page: { name, text }, reading } = workspace;
  download(`${fileName(name)}${reading?.isHtml ? ".html" : ""}.sample`, await engine.sample(text));
});
on("share", async () => {
  history.replaceState(null, "", await toFragment(work()));
  keep(work, () => say(words.notKept));
  try {
    await navigator.clipboard.writeText(location.href);
    say(words.shared);
  } catch {
    say(words.sharedByHand);
  }
});
on("draft", async () => {
  say(words.drafting);
  const draft = await engine.draft(workspace.pages[0].name.replace(/-?\d+$/, "") || "Site", workspace.pages);
  if (draft.text !== "") grammarEditor.text = draft.text;
  say(draft.text === "" ? words.noPages : words.drafted(draft.findings.join("; ")));
});
on("new", () => {
  find("examples").value = "";
  open({ grammar: emptyGrammar, pages: [{ name: words.pageName(1), text: "" }] });
  grammarEditor.view.focus();
});
on("language", () => {
  remember(spoken === "ar" ? "en" : "ar");
  grammarEditor.speak(words, words.grammar);
  pageEditor.speak(words, words.page);
  find("examples").options[0].textContent = words.chooseExample;
  showTabs();
  if (!workspace.compiled) return;
  results.render();
  workspace.changed({ grammar: true }); // for its messages
});

/** On a phone one pane is shown at a time. */
function showPane(pane) {
  document.body.dataset.pane = pane;
  showTabs(); // What was not shown could not be scrolled to the page at hand.
  for (const button of document.querySelectorAll("nav.panes button")) button.setAttribute("aria-pressed", String(button.dataset.pane === pane));
}

for (const button of document.querySelectorAll("nav.panes button")) {
  button.addEventListener("click", () => showPane(button.dataset.pane));
}

/* Beginning */

async function begin() {
  showPane("grammar");
  results.show("reading");
  const known = await fetch("examples.json").then((response) => response.json()).catch(() => []);
  find("examples").replaceChildren(
    element("option", { value: "" }, words.chooseExample),
    ...known.map(({ name }) => element("option", { value: name }, name)));
  find("examples").addEventListener("change", ({ target }) => {
    const example = known.find(({ name }) => name === target.value);
    if (example) open(example);
  });
  const before = kept() ?? await fromFragment(location.hash);
  if (before) {
    open(before);
    return;
  }
  if (location.hash.length > 1) say(words.brokenLink);
  const first = known.find(({ name }) => name === "arabkhabar");
  if (first) find("examples").value = first.name;
  open(first
    ? { ...first, current: Math.max(0, first.pages.findIndex(({ name }) => name === "title-and-date")) }
    : { grammar: emptyGrammar, pages: workspace.pages });
}

window.addEventListener("hashchange", async () => {
  const shared = await fromFragment(location.hash);
  if (shared) open(shared);
});
begin().then(keepForOffline);
