namespace NewsGrammar.Oracle;

/// <summary><c>last</c>: the document's last non-blank line.</summary>
public sealed record LastCondition : Condition
{
    /// <inheritdoc/>
    protected override string Text => "last";
}
