namespace NewsGrammar.Compiler.Model;

/// <summary>One of its parts holds.</summary>
/// <param name="Parts">At least two.</param>
internal sealed record OrCondition(IReadOnlyList<Condition> Parts) : Condition;
