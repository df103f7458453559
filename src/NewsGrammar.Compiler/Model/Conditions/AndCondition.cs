namespace NewsGrammar.Compiler.Model;

/// <summary>All of its parts hold.</summary>
/// <param name="Parts">At least two.</param>
internal sealed record AndCondition(IReadOnlyList<Condition> Parts) : Condition;
