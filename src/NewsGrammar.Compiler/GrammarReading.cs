using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler;

/// <summary>What reading a grammar file gave.</summary>
/// <param name="Grammar">The grammar; null when the file has an error.</param>
/// <param name="Diagnostics">The errors and warnings in the order of the file.</param>
internal sealed record GrammarReading(GrammarModel? Grammar, IReadOnlyList<Diagnostic> Diagnostics);
