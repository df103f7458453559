namespace NewsGrammar.Oracle;

/// <summary><c>sentence</c>: the line ends like a sentence.</summary>
public sealed record SentenceCondition : Condition
{
    /// <inheritdoc/>
    protected override string Text => "sentence";
}
