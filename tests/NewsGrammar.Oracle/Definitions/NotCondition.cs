namespace NewsGrammar.Oracle;

/// <summary><c>not</c>.</summary>
/// <param name="Inner">What must not hold.</param>
public sealed record NotCondition(Condition Inner) : Condition
{
    /// <inheritdoc/>
    protected override string Text => $"not {Operand(Inner)}";
}
