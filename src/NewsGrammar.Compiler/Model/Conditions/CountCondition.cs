namespace NewsGrammar.Compiler.Model;

/// <summary>Compares a count of the trimmed line with a number.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Operator">How it is compared.</param>
/// <param name="Bound">The number on the right, 0 or more.</param>
public sealed record CountCondition(Measure Measure, ComparisonOperator Operator, int Bound) : Condition;
