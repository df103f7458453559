import { element, quoting } from "../element.js";
import { words } from "../words/words.js";

/** The errors and warnings below the grammar, each a button that leads to its place. */
export function showFindings(view, diagnostics, goTo) {
  const errors = diagnostics.filter((diagnostic) => diagnostic.isError).length;
  const warnings = diagnostics.length - errors;
  const counted = [errors > 0 && words.errors(errors), warnings > 0 && words.warnings(warnings)].filter(Boolean).join(", ");
  view.className = `findings ${errors > 0 ? "has-errors" : warnings > 0 ? "has-warnings" : "has-none"}`;
  view.replaceChildren(
    element("p", { role: "status" }, counted || words.noFindings),
    element("ul", {}, diagnostics.map((diagnostic) => element("li", { class: diagnostic.isError ? "error" : "warning" },
      element("button", { type: "button", onclick: () => goTo(diagnostic) },
        element("bdi", { class: "place" }, `${diagnostic.line}:${diagnostic.column}`), " ",
        element("bdi", { class: "code" }, diagnostic.code), " ", quoting(diagnostic.message),
        diagnostic.related.map(({ message, line }) =>
          element("span", { class: "related" }, element("bdi", { class: "place" }, String(line)), " ", quoting(message))),
        element("span", { class: "help" }, quoting(diagnostic.help)))))));
}
