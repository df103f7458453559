namespace NewsGrammar.Oracle;

/// <summary><c>and</c>.</summary>
/// <param name="Left">What must hold.</param>
/// <param name="Right">What must hold too.</param>
public sealed record AllCondition(Condition Left, Condition Right) : Condition
{
    /// <inheritdoc/>
    protected override string Text => $"{Operand(Left)} and {Operand(Right)}";
}
