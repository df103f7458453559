namespace NewsGrammar.Runtime.Matching;

/// <summary>A separator that ends a capture.</summary>
/// <param name="separators">The texts that count; null for the language's own.</param>
internal sealed class SeparatorDelimiter(string[]? separators) : Delimiter
{
    /// <summary>The texts that count; null for the language's own.</summary>
    public string[]? Separators => separators;
}
