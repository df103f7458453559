namespace NewsGrammar.Oracle;

/// <summary><c>joined</c>: no blank line directly above.</summary>
public sealed record JoinedCondition : Condition
{
    /// <inheritdoc/>
    protected override string Text => "joined";
}
