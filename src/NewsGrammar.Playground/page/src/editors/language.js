// The grammar language for the editor: what each word is, by the words of docs/language.md.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

export const words = {
  declarations: ["grammar", "import", "site", "line", "prefer", "part", "condition", "layout", "document"],
  elements: ["text", "word", "number", "list", "phrases", "sep", "bullet", "exact", "stem"],
  conditions: [
    "where", "and", "or", "not", "words", "chars", "digits", "above", "below", "starts", "ends", "with", "contains",
    "sentence", "capitals", "first", "last", "joined",
  ],
  /** Conditions about marks of HTML, which no line of a plain text has. */
  marks: ["heading", "paragraph", "item", "link", "links", "bold", "quote", "caption", "menu", "article", "meta"],
};

/** Elsewhere than before a name and `=` these are names. */
const named = new Set(["part", "condition"]);

const kinds = new Map([
  ...words.declarations.map((word) => [word, "keyword"]),
  ...words.elements.map((word) => [word, "typeName"]),
  ...[...words.conditions, ...words.marks].map((word) => [word, "operatorKeyword"]),
]);

const grammarLanguage = StreamLanguage.define({
  name: "newsgrammar",
  startState: () => ({ names: false, layout: false }),
  token(stream, state) {
    if (stream.eatSpace()) return null;
    if (stream.match("///")) return stream.skipToEnd(), "docComment";
    if (stream.match("//")) return stream.skipToEnd(), "comment";
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    if (stream.match(/^\d+(?![\p{L}_])/u)) return "number";
    const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)?.[0];
    if (word) {
      const begins = stream.string.slice(0, stream.start).trim();
      const isDeclared = words.declarations.includes(word) && (!named.has(word) || stream.match(/^\s+[\p{L}_][\p{L}\p{N}_]*\s*=/u, false));
      if ((begins === "" && isDeclared) || (begins === "prefer" && word === "line")) {
        state.names = word !== "import" && word !== "site" && word !== "prefer";
        state.layout = word === "layout" || word === "document";
        return "keyword";
      }
      if (state.names) return (state.names = false), "definition";
      if (stream.match(/^\s*:(?!:)/, false)) return "propertyName";
      return (state.layout ? null : kinds.get(word)) ?? "variableName";
    }
    if (stream.match(/^(?:\.\.|[|?*+(){},:=<>]+)/)) return "operator";
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: "//" }, closeBrackets: { brackets: ["(", '"', "{"] } },
  tokenTable: { definition: tags.definition(tags.variableName), docComment: tags.docComment },
});

const highlighting = HighlightStyle.define([
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: tags.typeName, class: "tok-element" },
  { tag: tags.operatorKeyword, class: "tok-condition" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: tags.docComment, class: "tok-doc" },
  { tag: tags.propertyName, class: "tok-field" },
  { tag: tags.definition(tags.variableName), class: "tok-name" },
]);

export const newsgrammar = () => [grammarLanguage, syntaxHighlighting(highlighting)];
