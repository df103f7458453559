using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Authoring.Explain;

/// <summary>What the layout has a place for, before a line or at the end of the text.</summary>
/// <param name="Line">The 1-based number of the line; at the end of the text the number of lines and one.</param>
/// <param name="Rules">The names of the rules, the preferred one first.</param>
/// <param name="MayEnd">Whether the text may end there.</param>
public sealed record ExpectedLines(int Line, IReadOnlyList<string> Rules, bool MayEnd)
{
    /// <summary>The expectation in words: <c>Source, Keywords or the end of the text</c>.</summary>
    public override string ToString() => Words.Join(MayEnd ? [.. Rules, "the end of the text"] : Rules, "or");
}
