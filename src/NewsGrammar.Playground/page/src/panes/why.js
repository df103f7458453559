import { element, quoting } from "../element.js";
import { words } from "../words/words.js";

const nameOf = ({ rule, field }) => (field ? `${rule} (${field})` : rule);

/** Why a line was read as it was, and what came of every other rule. The reasons are the engine's. */
export function whyPanel(line, verdicts) {
  const captures = (line?.captures ?? []).filter(({ name, items }) => name || items);
  return element("div", { class: "why" },
    captures.length > 0 && element("dl", { class: "captures" }, captures.map(({ name, start, length, items }) => element("div", {},
      element("dt", {}, element("bdi", {}, name || words.items)),
      (items ?? [line.text.slice(start, start + length)]).map((text) => element("dd", { dir: "auto" }, text))))),
    line?.rule === null && element("p", {}, words.noneTakes),
    element("h3", {}, words.why),
    element("ul", {}, verdicts.map((verdict) => element("li", { class: verdict.kind.toLowerCase() },
      element("b", { dir: "ltr" }, nameOf(verdict)), " ",
      verdict.message ? element("span", { dir: "auto" }, quoting(verdict.message)) : element("span", {}, words.takes)))));
}
