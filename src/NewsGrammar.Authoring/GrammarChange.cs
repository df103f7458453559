using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar;

/// <summary>What a <see cref="GrammarWatcher"/> found in the file.</summary>
/// <param name="Grammar">The grammar in use: the new version, or the old one where the new one has errors.</param>
/// <param name="Diagnostics">The errors and warnings of the new version.</param>
/// <param name="IsInUse">Whether the new version is the one in use.</param>
public sealed record GrammarChange(Grammar Grammar, IReadOnlyList<Diagnostic> Diagnostics, bool IsInUse);
