namespace NewsGrammar.Compiler.Model;

/// <summary>A condition of one word.</summary>
/// <param name="Fact">What is asked.</param>
internal sealed record FactCondition(LineFact Fact) : Condition;
