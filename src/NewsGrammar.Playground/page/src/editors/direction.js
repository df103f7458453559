// Lines of any direction. `dir=auto` gives each line its own direction, and perLineTextDirection tells the editor of it, so that clicks and
// arrow keys land where the letters stand. CSS alone would look right and click wrong.
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";
import { Prec, RangeSetBuilder } from "@codemirror/state";

const line = Decoration.line({ attributes: { dir: "auto" } });
const literal = Decoration.mark({ attributes: { dir: "auto" }, class: "isolated", bidiIsolate: null });

function perVisibleLine(view, add) {
  const builder = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const next = view.state.doc.lineAt(at);
      add(builder, next);
      at = next.to + 1;
    }
  }
  return builder.finish();
}

const plugin = (add, provide) => ViewPlugin.fromClass(class {
  constructor(view) {
    this.ranges = perVisibleLine(view, add);
  }
  update(update) {
    if (update.docChanged || update.viewportChanged) this.ranges = perVisibleLine(update.view, add);
  }
}, { provide });

/** Each line by its own first letter. */
export const ownDirections = [
  EditorView.perLineTextDirection.of(true),
  plugin(
    (builder, { from }) => builder.add(from, from, line),
    (own) => EditorView.decorations.of((view) => view.plugin(own)?.ranges ?? Decoration.none)),
];

/** Code runs from left to right; an Arabic literal in it is ordered by itself, and the quotes stay where they were typed. */
export const isolatedLiterals = plugin(
  (builder, { from, text }) => {
    const code = text.search(/\/\/(?=(?:[^"]|"[^"]*")*$)/);
    for (const { index, 1: inner } of text.slice(0, code < 0 ? undefined : code).matchAll(/"((?:[^"\\]|\\.)+)"/g)) {
      builder.add(from + index + 1, from + index + 1 + inner.length, literal);
    }
  },
  (own) => {
    const ranges = (view) => view.plugin(own)?.ranges ?? Decoration.none;
    return Prec.lowest([EditorView.decorations.of(ranges), EditorView.bidiIsolatedRanges.of(ranges)]);
  });
