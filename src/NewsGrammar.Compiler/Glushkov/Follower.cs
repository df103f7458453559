namespace NewsGrammar.Compiler.Glushkov;

/// <summary>A position that may take the next line.</summary>
/// <param name="Position">The position.</param>
/// <param name="ContinuedFields">
/// How many of the fields around the line, from the outermost on, continue from the line before; those nested deeper begin anew.
/// </param>
internal readonly record struct Follower(int Position, int ContinuedFields);
