using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Compiler;

/// <summary>What compiling a grammar file gave.</summary>
/// <param name="Grammar">The grammar; null when the file has an error.</param>
/// <param name="Diagnostics">The errors and warnings in the order of the file.</param>
public sealed record GrammarCompilation(CompiledGrammar? Grammar, IReadOnlyList<Diagnostic> Diagnostics);
