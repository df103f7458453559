namespace NewsGrammar.Oracle;

/// <summary><c>paragraph</c> and its kind: what the line was on its page.</summary>
/// <param name="Word">The word.</param>
public sealed record MarkCondition(string Word) : Condition
{
    /// <summary>All words.</summary>
    public static IReadOnlyList<string> Words { get; } =
        ["heading", "paragraph", "item", "link", "bold", "quote", "caption", "menu", "article", "meta"];

    /// <inheritdoc/>
    protected override string Text => Word;
}
