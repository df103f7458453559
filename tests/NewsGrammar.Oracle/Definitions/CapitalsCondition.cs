namespace NewsGrammar.Oracle;

/// <summary><c>capitals</c>: two cased letters at least, and none of them small.</summary>
public sealed record CapitalsCondition : Condition
{
    /// <inheritdoc/>
    protected override string Text => "capitals";
}
