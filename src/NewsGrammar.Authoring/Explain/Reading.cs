using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Tapes;

namespace NewsGrammar.Authoring.Explain;

/// <summary>The states that a parse went through, line by line and repair by repair.</summary>
internal sealed class Reading
{
    private Reading(int[] before, int[] positions, IReadOnlyList<(int Number, int State)> repairs)
    {
        Before = before;
        Positions = positions;
        Repairs = repairs;
    }

    /// <summary>For each non-blank line, the state before it.</summary>
    public IReadOnlyList<int> Before { get; }

    /// <summary>For each non-blank line, the position that took it; <see cref="LineRecord.NoPosition"/> for none.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>For each repair, the 1-based number of its line and the state before it.</summary>
    public IReadOnlyList<(int Number, int State)> Repairs { get; }

    /// <summary>Follows a parse.</summary>
    /// <param name="automaton">The document layout.</param>
    /// <param name="tape">What the parse wrote.</param>
    public static Reading Of(LineAutomaton automaton, Tape tape)
    {
        ReadOnlySpan<LineRecord> records = tape.Records;
        ReadOnlySpan<RepairRecord> repairs = tape.Repairs;
        int[] before = new int[records.Length];
        int[] positions = new int[records.Length];
        var repaired = new List<(int Number, int State)>();
        int state = automaton.Start;
        int repair = 0;
        for (int line = 0; line < records.Length; line++)
        {
            for (; repair < repairs.Length && repairs[repair].Line < 0 && repairs[repair].Number <= records[line].Number; repair++)
            {
                repaired.Add((repairs[repair].Number, state));
                state = automaton.After(repairs[repair].Position);
            }

            before[line] = state;
            positions[line] = records[line].Position;
            if (records[line].Position == LineRecord.NoPosition)
            {
                repaired.Add((records[line].Number, state));
                repair++;
            }
            else
            {
                state = automaton.After(records[line].Position);
            }
        }

        for (; repair < repairs.Length; repair++)
        {
            repaired.Add((repairs[repair].Number, state));
            state = automaton.After(repairs[repair].Position);
        }

        return new Reading(before, positions, repaired);
    }
}
