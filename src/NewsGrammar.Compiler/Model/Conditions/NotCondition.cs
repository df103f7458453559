namespace NewsGrammar.Compiler.Model;

/// <summary>Its part does not hold.</summary>
/// <param name="Part">What is denied.</param>
internal sealed record NotCondition(Condition Part) : Condition;
