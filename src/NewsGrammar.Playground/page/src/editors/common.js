// What both editors share.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";

/** Lines end at LF alone, as the parser cuts them; CR LF becomes LF, which changes no result. */
export const withPlainEnds = (text) => text.replaceAll("\r\n", "\n");

/** An editor whose texts, the names that screen readers say, can be changed with the language of the page. */
export function makeEditor(parent, { words, label, extensions, onChange }) {
  const language = new Compartment();
  const spoken = ({ editorHelp, phrases }, name) => [
    EditorView.contentAttributes.of({ "aria-label": name, "aria-description": editorHelp, spellcheck: "false", tabindex: "0" }),
    EditorState.phrases.of(phrases),
  ];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        EditorState.lineSeparator.of("\n"),
        lineNumbers(), history(), drawSelection(), highlightActiveLine(), highlightActiveLineGutter(), highlightSelectionMatches(),
        EditorView.lineWrapping,
        // Tab is left to the browser: whoever has no mouse must be able to leave the editor.
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
        EditorView.clipboardInputFilter.of(withPlainEnds),
        language.of(spoken(words, label)),
        EditorView.updateListener.of((update) => update.docChanged && onChange(update)),
        ...extensions,
      ],
    }),
  });
  return {
    view,
    get text() {
      return view.state.doc.toString();
    },
    set text(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: withPlainEnds(text) }, selection: { anchor: 0 } });
    },
    speak(words, name) {
      view.dispatch({ effects: language.reconfigure(spoken(words, name)) });
    },
    goTo(from, to = from) {
      const length = view.state.doc.length;
      view.dispatch({ selection: { anchor: Math.min(from, length), head: Math.min(to, length) }, scrollIntoView: true });
      view.focus();
    },
  };
}
