namespace NewsGrammar.Compiler.Model;

/// <summary>Compares a count of the trimmed line with a number.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Bound">The number on the right, 0 or more.</param>
internal sealed record CountCondition(Measure Measure, ComparisonOperator Operator, int Bound) : Condition
{
    /// <summary>Whether a count satisfies it.</summary>
    /// <param name="count">The count; <see cref="Measures.Absent"/> satisfies none.</param>
    internal bool Holds(int count) => count != Measures.Absent && Operator switch
    {
        ComparisonOperator.Less => count < Bound,
        ComparisonOperator.LessOrEqual => count <= Bound,
        ComparisonOperator.Greater => count > Bound,
        ComparisonOperator.GreaterOrEqual => count >= Bound,
        _ => count == Bound,
    };
}
