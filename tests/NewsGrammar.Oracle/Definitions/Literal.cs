namespace NewsGrammar.Oracle;

/// <summary>A quoted text of a line rule or a condition.</summary>
/// <param name="Text">The text as written.</param>
/// <param name="Exact">Whether it is compared code point by code point instead of folded.</param>
public sealed record Literal(string Text, bool Exact = false)
{
    /// <summary>Whether its word may go on behind it.</summary>
    public bool Stem { get; init; }

    /// <summary>Prints the literal as in a grammar file.</summary>
    public override string ToString() => (Exact ? "exact " : Stem ? "stem " : "") + Quote(Text);

    /// <summary>Quotes a text as in a grammar file.</summary>
    internal static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
