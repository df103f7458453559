namespace NewsGrammar.Compiler.Model;

/// <summary><c>joined</c>: no blank line stands above it.</summary>
internal sealed record JoinedCondition : Condition;
