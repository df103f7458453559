using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Tapes;

namespace NewsGrammar.Authoring.Explain;

/// <summary>The states that a parse went through, line by line and repair by repair.</summary>
internal sealed class Reading
{
    private Reading(int[] before, int[] positions, IReadOnlyList<(int Line, int State)> repairs)
    {
        Before = before;
        Positions = positions;
        Repairs = repairs;
    }

    /// <summary>For each non-blank line, the state before it.</summary>
    public IReadOnlyList<int> Before { get; }

    /// <summary>For each non-blank line, the position that took it; <see cref="LineReading.NoPosition"/> for none.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>For each repair, the 0-based non-blank line that it concerns, and the state before it.</summary>
    public IReadOnlyList<(int Line, int State)> Repairs { get; }

    /// <summary>Follows a parse.</summary>
    /// <param name="automaton">The document layout.</param>
    /// <param name="tape">What the parse wrote.</param>
    public static Reading Of(LineAutomaton automaton, Tape tape)
    {
        int[] before = new int[tape.Count];
        int[] positions = [.. tape.Readings.ToArray().Select(static reading => (int)reading.Position)];
        var repaired = new List<(int Line, int State)>();
        int state = automaton.Start;
        int line = 0;
        foreach (RepairRecord repair in tape.Repairs)
        {
            state = FollowTo(repair.Line, state);
            repaired.Add((repair.Line, state));
            if (!repair.IsUnexpected)
            {
                state = automaton.After(repair.Position);
            }
        }

        FollowTo(tape.Count, state);
        return new Reading(before, positions, repaired);

        int FollowTo(int end, int from)
        {
            int current = from;
            for (; line < end; line++)
            {
                before[line] = current;
                current = positions[line] == LineReading.NoPosition ? current : automaton.After(positions[line]);
            }

            return current;
        }
    }
}
