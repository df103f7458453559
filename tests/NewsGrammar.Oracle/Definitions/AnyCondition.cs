namespace NewsGrammar.Oracle;

/// <summary><c>or</c>.</summary>
/// <param name="Left">What may hold.</param>
/// <param name="Right">What may hold instead.</param>
public sealed record AnyCondition(Condition Left, Condition Right) : Condition
{
    /// <inheritdoc/>
    protected override string Text => $"{Operand(Left)} or {Operand(Right)}";
}
