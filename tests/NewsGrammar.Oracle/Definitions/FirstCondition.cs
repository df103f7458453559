namespace NewsGrammar.Oracle;

/// <summary><c>first</c>: the document's first non-blank line.</summary>
public sealed record FirstCondition : Condition
{
    /// <inheritdoc/>
    protected override string Text => "first";
}
