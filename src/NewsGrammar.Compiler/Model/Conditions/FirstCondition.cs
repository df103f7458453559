namespace NewsGrammar.Compiler.Model;

/// <summary><c>first</c>: the document's first non-blank line.</summary>
internal sealed record FirstCondition : Condition;
