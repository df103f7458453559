namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What running the samples of a grammar gave.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="AsExpected">How many gave the expected result.</param>
/// <param name="Different">The files of the others.</param>
internal sealed record SampleRun(int Count, int AsExpected, IReadOnlyList<string> Different);
