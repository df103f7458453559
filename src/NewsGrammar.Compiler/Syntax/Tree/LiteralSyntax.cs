using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A literal.</summary>
/// <param name="Value">Its text, escapes resolved.</param>
/// <param name="IsExact">Whether <c>exact</c> stands before it.</param>
/// <param name="Span">Where it stands, quotes included, <c>exact</c> not.</param>
internal sealed record LiteralSyntax(string Value, bool IsExact, SourceSpan Span)
{
    /// <summary>Whether <c>stem</c> stands before it.</summary>
    public bool IsStem { get; init; }

    /// <summary>The word <c>exact</c> or <c>stem</c> where it stands before it though it is not the first of a list; null elsewhere.</summary>
    public string? LateWord { get; init; }
}
