namespace NewsGrammar.Compiler.Model;

/// <summary><c>joined</c>: no blank line stands above it.</summary>
public sealed record JoinedCondition : Condition;
