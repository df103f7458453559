import { element } from "../element.js";
import { words } from "../words/words.js";

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?|\b(?:true|false|null)\b/g;

/** One line of JSON; values are ordered by themselves, so that Arabic does not turn the quotes and commas around it. */
function lineOf(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(token)) {
    parts.push(text.slice(at, match.index));
    const [, quoted, colon] = match;
    if (quoted && !colon) parts.push('"', element("bdi", { class: "tok-string" }, quoted.slice(1, -1)), '"');
    else if (quoted) parts.push(element("span", { class: "tok-field" }, quoted), colon);
    else parts.push(element("span", { class: "tok-number" }, match[0]));
    at = match.index + match[0].length;
  }
  return element("span", { class: "json-line" }, ...parts, text.slice(at), "\n");
}

export function showJson(view, reading, save) {
  view.replaceChildren(
    element("p", { class: "above" }, element("button", { type: "button", onclick: save, "aria-label": words.downloadJson }, words.download)),
    element("pre", { class: "json", dir: "ltr" }, reading.json.trimEnd().split("\n").map(lineOf)));
}
