using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A piece of text that a rule looks for.</summary>
/// <param name="Text">As the grammar file gives it, escapes resolved.</param>
/// <param name="IsExact">Whether it is compared code point by code point instead of folded.</param>
/// <param name="Span">Where it stands in the grammar file, quotes included.</param>
internal sealed record Literal(string Text, bool IsExact, SourceSpan Span)
{
    /// <summary>What is compared with the text: the folded form, or the text itself for an exact literal.</summary>
    public string Letters { get; } = IsExact ? Text : NewsGrammar.Runtime.Folding.Fold.Text(Text);

    /// <summary>Whether its word may go on behind it.</summary>
    public bool IsStem { get; init; }

    /// <summary>The same as the matcher takes it, which sees by its end whether the word may go on.</summary>
    public string Compared => IsStem ? Letters + NewsGrammar.Runtime.Matching.LiteralText.StemEnd : Letters;
}
