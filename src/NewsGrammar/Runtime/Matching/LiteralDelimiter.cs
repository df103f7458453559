using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>A literal that ends a capture.</summary>
/// <param name="text">What is compared.</param>
/// <param name="isExact">Whether it is compared code point by code point instead of folded.</param>
internal sealed class LiteralDelimiter(string text, bool isExact) : Delimiter
{
    /// <summary>What is compared.</summary>
    public string Text => text;

    /// <summary>Whether it is compared code point by code point instead of folded.</summary>
    public bool IsExact => isExact;

    /// <summary>Whether it counts only where a word starts: it begins with a letter or digit.</summary>
    public bool NeedsWordStart { get; } = CodePoints.NeedsWordEnd(LiteralText.First(text));
}
