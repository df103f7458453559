import { element } from "../element.js";
import { words } from "../words/words.js";

/** The layouts as the engine draws them. The image is the engine's own and holds no text but what it escaped. */
export function showDiagram(view, svg, save) {
  const image = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  view.replaceChildren(
    element("p", { class: "above" },
      element("button", { type: "button", onclick: save, "aria-label": words.downloadDiagram }, words.download), " ",
      element("span", {}, words.diagramHint)),
    element("div", { class: "diagram", dir: "ltr" }, document.importNode(image, true)));
}
