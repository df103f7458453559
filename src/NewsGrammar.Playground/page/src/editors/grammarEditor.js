import { closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { keymap } from "@codemirror/view";
import { element, quoting } from "../element.js";
import { makeEditor } from "./common.js";
import { completion } from "./completion.js";
import { isolatedLiterals } from "./direction.js";
import { newsgrammar } from "./language.js";

/** The editor of the grammar. */
export function makeGrammarEditor(parent, { engine, words, label, wayOut, onChange }) {
  const editor = makeEditor(parent, {
    words,
    label,
    onChange,
    extensions: [
      newsgrammar(), completion(engine), closeBrackets(), bracketMatching(), isolatedLiterals, lintGutter(), indentUnit.of("    "),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap]),
    ],
  });
  editor.show = (diagnostics) => {
    const length = editor.view.state.doc.length;
    const shown = diagnostics.map((diagnostic) => {
      const from = diagnostic.isElsewhere ? 0 : Math.min(diagnostic.from, length);
      return {
        from,
        to: diagnostic.isElsewhere ? 0 : Math.max(from, Math.min(diagnostic.to, length)),
        severity: diagnostic.isError ? "error" : "warning",
        message: diagnostic.message,
        renderMessage: () => element("div", { dir: document.documentElement.dir, lang: document.documentElement.lang },
          element("div", {}, quoting(diagnostic.message)),
          diagnostic.expected && element("div", { class: "expected" }, quoting(diagnostic.expected)),
          element("div", { class: "way-out" }, element("b", {}, `${wayOut()} `), quoting(diagnostic.help))),
      };
    });
    editor.view.dispatch(setDiagnostics(editor.view.state, shown));
  };
  return editor;
}
