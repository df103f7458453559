namespace NewsGrammar.Oracle;

/// <summary>A separator with optional space around it.</summary>
/// <param name="Own">The rule's own set of separators, or null for the usual ones.</param>
/// <param name="Optional">Whether the element is followed by <c>?</c>.</param>
public sealed record SeparatorElement(IReadOnlyList<string>? Own = null, bool Optional = false) : Element(Optional)
{
    /// <inheritdoc/>
    protected override string Body =>
        Own is null ? "sep" : $"sep({string.Join(' ', Own.Select(Literal.Quote))})";
}
