namespace NewsGrammar.Runtime.Automaton;

/// <summary>A position that may take the line after a state: all that the run needs of it in one place.</summary>
/// <param name="Position">The position.</param>
/// <param name="Rule">The number of its rule.</param>
/// <param name="State">The state after it.</param>
/// <param name="Slot">The innermost slot that its line goes to; -1 for none.</param>
/// <param name="ContinuedFields">
/// How many of the fields around the line, from the outermost on, continue from the line before; those nested deeper begin anew.
/// </param>
internal readonly record struct Follower(ushort Position, ushort Rule, ushort State, short Slot, byte ContinuedFields);
