namespace NewsGrammar.Compiler.Drafting;

/// <summary>A labelled line that pages have in common.</summary>
/// <param name="Name">The name of its rule.</param>
/// <param name="Rule">What its declaration says behind the equals sign; null where a vocabulary brings it along.</param>
/// <param name="HasValue">Whether a value stands on the same line; otherwise it heads what follows.</param>
/// <param name="Doubt">What is unsure about it; null when nothing is.</param>
internal sealed record DraftLabel(string Name, string? Rule, bool HasValue, string? Doubt)
{
    /// <summary>The field that takes its value.</summary>
    public string Field { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];
}
