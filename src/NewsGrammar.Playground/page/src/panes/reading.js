// Every line of the page with its field, its rule and what the rule captured. A line opens to tell why it was read so.
import { colourOf } from "../colours.js";
import { element } from "../element.js";
import { current as spoken, words } from "../words/words.js";
import { whyPanel } from "./why.js";

const longest = 2000;

/** The line with its captures marked: what they hold stands out, labels and separators step back. */
function textOf({ text, captures, rule }) {
  const parts = [];
  let at = 0;
  for (const { name, start, length } of [...captures].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    parts.push(element("span", { class: "around" }, text.slice(at, start)));
    parts.push(element("span", { class: "capture", title: name || null }, text.slice(start, start + length)));
    at = start + length;
  }
  parts.push(element("span", { class: rule === null || captures.length > 0 ? "around" : "capture" }, text.slice(at)));
  return element("span", { class: "text", dir: "auto" }, parts);
}

/** A path may continue in another row behind its dots. */
const breakable = (path) => element("bdi", {}, path.split(/(?<=\.)/).flatMap((part, index) => (index > 0 ? [element("wbr"), part] : [part])));

function rowOf(line, fields) {
  const left = line.rule === null;
  const name = left ? words.unexpected : line.path || (line.isLabel ? words.label : words.noField);
  const kind = left ? "unexpected" : colourOf(fields, line.path);
  return element("button", { type: "button", class: `row ${kind}`, "aria-expanded": "false", "data-line": line.number },
    element("span", { class: "number" }, String(line.number)),
    element("span", { class: `name${line.path ? "" : " quiet"}` }, breakable(name)),
    element("span", { class: "rule" }, element("bdi", {}, line.rule ?? "")),
    textOf(line),
    line.marks && element("span", { class: "marks", dir: "ltr" }, element("span", { class: "unseen" }, `${words.marks}: `), line.marks.replaceAll(",", " ")));
}

const missingRow = ({ rule, field }) => element("div", { class: "row missing" },
  element("span", { class: "number" }, "+"),
  element("span", { class: "name" }, element("bdi", {}, field ?? words.missing)),
  element("span", { class: "rule" }, element("bdi", {}, rule)),
  element("span", { class: "text" }, words.missingText(rule)));

/** The rows in the order of the page, missing lines in their places. */
function rowsOf(reading, fields) {
  const missing = reading.repairs.filter((repair) => repair.isMissing);
  const rows = [];
  for (const line of reading.lines.slice(0, longest)) {
    while (missing.length > 0 && missing[0].line <= line.number) rows.push(missingRow(missing.shift()));
    rows.push(rowOf(line, fields));
  }
  return [...rows, ...missing.map(missingRow)];
}

export class ReadingPane {
  #view;
  #engine;
  #onLine;
  #open = null;
  #reading = null;

  constructor(engine, onLine) {
    this.#engine = engine;
    this.#onLine = onLine;
  }

  get selected() {
    return this.#open;
  }

  show(view, reading, fields) {
    this.#view = view;
    this.#reading = reading;
    const rows = rowsOf(reading, fields);
    const list = element("ol", { class: "lines" }, rows.map((row) => element("li", {}, row)));
    list.addEventListener("click", ({ target }) => this.#clicked(target.closest("button.row")));
    list.addEventListener("keydown", (event) => this.#pressed(event));
    view.replaceChildren(
      rows.length === 0 ? element("p", { class: "empty" }, words.blank) : list,
      reading.lines.length > longest ? element("p", { class: "empty" }, words.tooLong(longest, reading.lines.length)) : "");
    if (this.#open !== null) this.select(this.#open, { scroll: false });
  }

  /** Opens the row of a line and closes the one that was open. */
  async select(number, { scroll = true } = {}) {
    const row = this.#row(number);
    for (const open of this.#view?.querySelectorAll('.row[aria-expanded="true"]') ?? []) {
      if (open !== row) this.#close(open);
    }
    this.#open = row ? number : null;
    if (!row) return;
    if (scroll) row.scrollIntoView({ block: "nearest" });
    const verdicts = await this.#engine.why(number, spoken);
    if (this.#open !== number || !row.isConnected) return;
    row.nextElementSibling?.remove();
    row.setAttribute("aria-expanded", "true");
    row.after(whyPanel(this.#reading.lines.find((line) => line.number === number), verdicts));
    if (scroll) row.parentElement.scrollIntoView({ block: "nearest" });
  }

  #row(number) {
    return this.#view?.querySelector(`button.row[data-line="${number}"]`);
  }

  #clicked(row) {
    if (!row) return;
    const number = Number(row.dataset.line);
    if (row.getAttribute("aria-expanded") === "true") {
      this.#close(row);
      this.#open = null;
      this.#onLine(null);
    } else {
      this.select(number);
      this.#onLine(number);
    }
  }

  #close(row) {
    row.setAttribute("aria-expanded", "false");
    row.nextElementSibling?.remove();
  }

  #pressed(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...this.#view.querySelectorAll("button.row")];
    const at = rows.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    rows[Math.min(Math.max(0, at + step), rows.length - 1)].focus();
  }
}
