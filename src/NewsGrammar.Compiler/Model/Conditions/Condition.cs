namespace NewsGrammar.Compiler.Model;

/// <summary>What a line must satisfy besides its elements: the part after <c>where</c>.</summary>
internal abstract record Condition;
