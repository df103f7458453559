using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Labels;

/// <summary>Finds the labelled rule that takes a line.</summary>
internal static class LabelSearch
{
    /// <summary>In place of a rule: no label stands on the line.</summary>
    public const int NoLabel = -1;

    /// <summary>How many letters are looked at before a label is searched for in earnest.</summary>
    private const int PrefilterSteps = 3;

    /// <summary>
    /// Looks at the first letters of a line: most lines of prose that begin with the first letter of a label go on
    /// otherwise.
    /// </summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="labels">The labels of the grammar.</param>
    /// <param name="line">The trimmed line.</param>
    /// <param name="entry">The node behind the line's first code point.</param>
    /// <returns>False when no label stands there; otherwise one may.</returns>
    public static bool MayMatch<T>(LabelIndex labels, ReadOnlySpan<T> line, int entry)
        where T : unmanaged, ITextUnit<T>
    {
        var cursor = new LabelCursor<T>(labels, line, entry);
        for (int step = 0; step < PrefilterSteps && labels.RulesAt(cursor.Node).IsEmpty; step++)
        {
            if (!cursor.TryAdvance())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The lowest-numbered labelled rule that takes a line; <see cref="NoLabel"/> when none does. Its captures are left
    /// in place.
    /// </summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <typeparam name="TRules">The line rules of the grammar.</typeparam>
    /// <param name="labels">The labels of the grammar.</param>
    /// <param name="entry">Where to begin, as <see cref="LabelIndex.FirstNode"/> tells for the line's first code point.</param>
    /// <param name="spelling">The label that the line is spelled with; null for none.</param>
    /// <param name="rules">The line rules.</param>
    /// <param name="line">The line.</param>
    public static int Find<T, TRules>(LabelIndex labels, int entry, LabelSpelling? spelling, TRules rules, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>
        where TRules : struct, ILineRules
    {
        if (entry == LabelIndex.None)
        {
            return NoLabel;
        }

        int lowest = NoLabel;
        int lastAsked = NoLabel;
        var cursor = new LabelCursor<T>(labels, line.Line, entry);
        if (spelling is not null)
        {
            cursor.Jump(spelling.Node, spelling.Length);
        }

        do
        {
            ReadOnlySpan<int> ending = labels.RulesAt(cursor.Node);
            if (ending.Length > 0)
            {
                line.NoteLabel(labels.TextAt(cursor.Node), cursor.Next);
            }

            foreach (int rule in ending)
            {
                if (lowest >= 0 && rule >= lowest)
                {
                    break;
                }

                lastAsked = rule;
                if (rules.Match(rule, ref line))
                {
                    lowest = rule;
                }
            }
        }
        while (cursor.TryAdvance());

        if (lowest != lastAsked && lowest >= 0)
        {
            // The rule that was asked last refused, and has left its captures behind.
            rules.Match(lowest, ref line);
        }

        return lowest;
    }
}
