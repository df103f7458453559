using NewsGrammar.Runtime.Automaton;

namespace NewsGrammar.Authoring.Explain;

/// <summary>Follows all readings of the rest of a text at once, to tell where the last of them ends.</summary>
/// <param name="automaton">The document layout.</param>
/// <param name="takers">Which rules may take which line.</param>
/// <param name="lineCount">How many non-blank lines there are.</param>
internal sealed class Continuation(LineAutomaton automaton, LineTakers takers, int lineCount)
{
    /// <summary>Where the lines from a place on stop fitting.</summary>
    /// <param name="state">The state before the first of them.</param>
    /// <param name="line">The 0-based number of the first of them among the non-blank ones.</param>
    /// <param name="states">Afterwards the states that were possible at the place where they stop.</param>
    /// <returns>The line that no reading can take; the number of lines where the text ends too early; -1 where all fits.</returns>
    public int Break(int state, int line, out IReadOnlyCollection<int> states)
    {
        var current = new SortedSet<int> { state };
        states = current;
        for (int index = line; index < lineCount; index++)
        {
            var next = new SortedSet<int>();
            foreach (int each in current)
            {
                for (int follower = automaton.FirstFollower(each); follower < automaton.EndOfFollowers(each); follower++)
                {
                    ref readonly Follower taking = ref automaton.FollowerAt(follower);
                    if (takers.MayTake(taking.Rule, index))
                    {
                        next.Add(taking.State);
                    }
                }
            }

            if (next.Count == 0)
            {
                return index;
            }

            current = next;
            states = current;
        }

        return current.Any(automaton.IsFinal) ? -1 : lineCount;
    }
}
