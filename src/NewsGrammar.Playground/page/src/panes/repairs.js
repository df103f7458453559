import { element } from "../element.js";
import { words } from "../words/words.js";

/** What had to be done to make the page fit, each with what the layout had a place for. */
export function showRepairs(view, reading, goTo) {
  if (reading.repairs.length === 0) {
    view.replaceChildren(element("p", { class: "empty good" }, words.noRepairs));
    return;
  }
  view.replaceChildren(element("ol", { class: "repairs" }, reading.repairs.map((repair) => {
    const expected = [...repair.expected, ...(repair.mayEnd ? [words.endOfText] : [])];
    return element("li", { class: repair.isMissing ? "missing" : "unexpected" },
      element("button", { type: "button", onclick: () => goTo(repair.line) }, words.line(repair.line)),
      repair.isMissing
        ? element("p", {}, words.missingText(repair.field ? `${repair.rule} (${repair.field})` : repair.rule))
        : element("p", {}, element("b", {}, words.leftOut), " ", element("span", { dir: "auto" }, repair.text)),
      element("p", { class: "expected" }, words.expected(expected.map((name) => `\u2068${name}\u2069`).join(" · "))));
  })));
}
