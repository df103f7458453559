using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>How often a part repeats.</summary>
/// <param name="Minimum">How often at least.</param>
/// <param name="Maximum">How often at most; null without a bound.</param>
/// <param name="Numbers">The bounds that are written as numbers.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record QuantifierSyntax(int Minimum, int? Maximum, IReadOnlyList<NumberSyntax> Numbers, SourceSpan Span)
{
    /// <summary>Whether a <c>?</c> after it asks for as few repetitions as possible.</summary>
    public bool IsLazy { get; init; }
}
