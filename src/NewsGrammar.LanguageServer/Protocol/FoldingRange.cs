namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Lines that can be folded.</summary>
/// <param name="StartLine">0-based first line.</param>
/// <param name="EndLine">0-based last line.</param>
/// <param name="Kind">What they are.</param>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);
