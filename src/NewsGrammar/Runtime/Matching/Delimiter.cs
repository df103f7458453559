using System.ComponentModel;

namespace NewsGrammar.Runtime.Matching;

/// <summary>What ends a text capture: a literal or a separator that follows it in the rule.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Delimiter
{
    private protected Delimiter()
    {
    }

    /// <summary>The language's own separators.</summary>
    public static Delimiter Separator { get; } = new SeparatorDelimiter(null);

    /// <summary>Named separators.</summary>
    /// <param name="separators">Each compared code point by code point; the longest that matches counts.</param>
    public static Delimiter SeparatorOf(params string[] separators) => new SeparatorDelimiter(separators);

    /// <summary>A folded literal.</summary>
    /// <param name="folded">The folded text, not empty.</param>
    public static Delimiter Literal(string folded) => new LiteralDelimiter(folded, isExact: false);

    /// <summary>A literal compared code point by code point.</summary>
    /// <param name="text">The text, not empty.</param>
    public static Delimiter Exact(string text) => new LiteralDelimiter(text, isExact: true);
}
