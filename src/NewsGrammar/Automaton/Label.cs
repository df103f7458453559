namespace NewsGrammar.Automaton;

/// <summary>A literal that begins a labelled rule.</summary>
/// <param name="Folded">Its folded text; empty for an exact literal that folds to nothing.</param>
/// <param name="Rule">The number of the rule.</param>
public readonly record struct Label(string Folded, int Rule);
