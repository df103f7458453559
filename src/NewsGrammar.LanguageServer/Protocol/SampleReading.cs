namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>How a sample is read.</summary>
/// <param name="Grammar">The file of the grammar.</param>
/// <param name="Text">The result.</param>
/// <param name="Repairs">How many repairs it took.</param>
/// <param name="IsExpected">Whether it is the expected one.</param>
internal sealed record SampleReading(string Grammar, string Text, int Repairs, bool IsExpected);
