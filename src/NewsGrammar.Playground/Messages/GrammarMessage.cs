namespace NewsGrammar.Playground.Messages;

/// <summary>What compiling a grammar gave.</summary>
/// <param name="Name">Its name; null when it has errors.</param>
/// <param name="Fields">The fields at the top of its results, in order; none when it has errors.</param>
/// <param name="Diagnostics">Its errors and warnings in the order of the file.</param>
internal sealed record GrammarMessage(string? Name, IReadOnlyList<string> Fields, IReadOnlyList<DiagnosticMessage> Diagnostics);
