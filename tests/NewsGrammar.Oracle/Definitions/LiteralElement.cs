namespace NewsGrammar.Oracle;

/// <summary>One of several literals, longest first.</summary>
/// <param name="Alternatives">The literals, at least one.</param>
/// <param name="Optional">Whether the element is followed by <c>?</c>.</param>
public sealed record LiteralElement(IReadOnlyList<Literal> Alternatives, bool Optional = false) : Element(Optional)
{
    /// <inheritdoc/>
    protected override string Body =>
        Alternatives.Count == 1 ? Alternatives[0].ToString() : $"({string.Join(" | ", Alternatives)})";
}
