namespace NewsGrammar.Compiler.Automaton;

/// <summary>A position that may take the next line.</summary>
/// <param name="Position">The position.</param>
/// <param name="Kept">How many of the fields around it go on from the line before.</param>
internal readonly record struct Follower(int Position, int Kept);
