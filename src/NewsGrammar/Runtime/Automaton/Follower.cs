using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Automaton;

/// <summary>A position that may take the line after a state: all that the run needs of it in one place.</summary>
/// <param name="Reading">How a line is read that it takes.</param>
/// <param name="Rule">The number of its rule.</param>
/// <param name="State">The state after it.</param>
/// <param name="Slot">The innermost slot that the line goes to; -1 for none.</param>
internal readonly record struct Follower(LineReading Reading, ushort Rule, ushort State, int Slot)
{
    /// <summary>The position.</summary>
    public int Position => Reading.Position;

    /// <summary>How many of the fields around the line, from the outermost on, continue from the line before.</summary>
    public byte ContinuedFields => Reading.ContinuedFields;
}
