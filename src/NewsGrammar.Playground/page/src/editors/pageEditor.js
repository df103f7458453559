import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import { colourOf } from "../colours.js";
import { makeEditor } from "./common.js";
import { ownDirections } from "./direction.js";

const setLines = StateEffect.define();

/** The colours of lines move with the text until the next reading arrives. */
const colours = StateField.define({
  create: () => Decoration.none,
  update(ranges, transaction) {
    const effect = transaction.effects.find((each) => each.is(setLines));
    return effect ? effect.value : ranges.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The editor of a page. */
export function makePageEditor(parent, { words, label, onChange, onLine }) {
  const editor = makeEditor(parent, {
    words,
    label,
    onChange,
    extensions: [
      ownDirections,
      colours,
      EditorView.updateListener.of((update) => {
        const line = update.state.doc.lineAt(update.state.selection.main.head).number;
        if (update.selectionSet && !update.docChanged && update.transactions.some((each) => each.isUserEvent("select"))) onLine(line);
      }),
    ],
  });
  editor.paint = (reading, fields, selected) => {
    const { doc } = editor.view.state;
    // The lines of an HTML page are not those of its source.
    const ranges = (reading?.isHtml ? [] : reading?.lines ?? [])
      .filter(({ number }) => number <= doc.lines)
      .map((line) => {
        const kind = line.rule === null ? "unexpected" : colourOf(fields, line.path);
        return Decoration.line({ class: `painted ${kind}${line.number === selected ? " selected" : ""}` }).range(doc.line(line.number).from);
      });
    editor.view.dispatch({ effects: setLines.of(Decoration.set(ranges)) });
  };
  editor.goToLine = (number) => {
    const { doc } = editor.view.state;
    const line = doc.line(Math.min(Math.max(1, number), doc.lines));
    editor.view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: "nearest", yMargin: 40 }) });
  };
  return editor;
}
