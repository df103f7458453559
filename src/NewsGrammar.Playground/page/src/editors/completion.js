// Offers what may stand at a place: vocabularies, words of the language, and the names that the grammar and its imports declare.
import { autocompletion, snippetCompletion } from "@codemirror/autocomplete";
import { words } from "./language.js";

const declarations = [
  snippetCompletion("grammar ${Name}", { label: "grammar", type: "keyword" }),
  snippetCompletion('import "${arabic}"', { label: "import", type: "keyword" }),
  snippetCompletion('site "${example.com}"', { label: "site", type: "keyword" }),
  snippetCompletion('line ${Name} = "${label}" sep ${value}:text', { label: "line", detail: "labelled", type: "keyword" }),
  snippetCompletion("line ${Name} = text where ${words <= 9}", { label: "line", detail: "where", type: "keyword" }),
  snippetCompletion("layout ${Name} =\n    ${Line}", { label: "layout", type: "keyword" }),
  snippetCompletion("document ${Article} =\n    (${body}: ${Paragraph})+", { label: "document", type: "keyword" }),
  { label: "prefer", type: "keyword" },
];
const elements = words.elements.map((label) => ({ label, type: "type" }));
const conditions = [...words.conditions, ...words.marks].map((label) => ({ label, type: "keyword", boost: -1 }));

/** The names that a grammar declares. */
const declared = (text) => [...text.matchAll(/^\s*(?:prefer\s+)?(line|part|condition|layout|document)\s+([\p{L}_][\p{L}\p{N}_]*)/gmu)]
  .map(([, kind, label]) => ({ label, type: kind === "line" ? "variable" : "class", detail: kind }));

/** What an import brings in. The engine is asked once a vocabulary. */
function importedFrom(engine) {
  const known = new Map();
  return async (text) => {
    const names = [...text.matchAll(/^\s*import\s+"([^"/]+)"/gmu)].map(([, name]) => name);
    for (const name of names) {
      if (!known.has(name)) known.set(name, engine.vocabulary(name));
    }
    const rules = await Promise.all(names.map(async (name) => (await known.get(name)).map((rule) => ({
      label: rule.name, type: "constant", detail: `"${name}"`, info: rule.documentation ? `${rule.documentation}\n\n${rule.text}` : rule.text,
    }))));
    return rules.flat();
  };
}

export function completion(engine) {
  let vocabularies;
  const imported = importedFrom(engine);
  const source = async (context) => {
    const before = context.state.doc.lineAt(context.pos).text.slice(0, context.pos - context.state.doc.lineAt(context.pos).from);
    const vocabulary = before.match(/^\s*import\s+"([^"]*)$/);
    if (vocabulary) {
      vocabularies ??= engine.vocabularies();
      return { from: context.pos - vocabulary[1].length, options: (await vocabularies).map((label) => ({ label, type: "constant" })) };
    }
    if ((before.match(/"/g) ?? []).length % 2 === 1 || before.includes("//")) return null;
    const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
    const isSpread = /\.\.\s*[\p{L}\p{N}_]*$/u.test(before);
    if (!word && !context.explicit && !isSpread) return null;
    const from = word?.from ?? context.pos;
    const text = context.state.doc.toString();
    if (before.slice(0, from - context.pos || undefined).trim() === "" && /^\S*$/.test(before)) return { from, options: declarations };
    const inLine = /^\s*(?:prefer\s+)?line\s/.test(before) || /^\s+where\s/.test(before);
    const names = [...declared(text), ...await imported(text)];
    // Only lines are spread. What an import brings in may be one.
    const options = isSpread ? names.filter(({ type }) => type === "variable" || type === "constant") : inLine ? [...elements, ...conditions, ...names.filter(({ detail }) => detail === "part" || detail === "condition")] : names;
    // A word that is written out needs none: Enter behind it ends the line.
    return !context.explicit && options.some(({ label }) => label === word?.text) ? null : { from, options };
  };
  return autocompletion({ override: [source], icons: false });
}
