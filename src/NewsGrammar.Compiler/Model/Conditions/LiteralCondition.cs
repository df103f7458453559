namespace NewsGrammar.Compiler.Model;

/// <summary>Holds when one of the literals stands at the named place of the line.</summary>
/// <param name="Where">The place.</param>
/// <param name="Literals">At least one.</param>
internal sealed record LiteralCondition(LiteralPlace Where, IReadOnlyList<Literal> Literals) : Condition;
