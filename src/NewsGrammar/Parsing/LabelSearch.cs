using NewsGrammar.Automaton;
using NewsGrammar.Lines;
using NewsGrammar.Text;

namespace NewsGrammar.Parsing;

/// <summary>Finds the labelled rule that takes a line.</summary>
internal static class LabelSearch
{
    /// <summary>In place of a rule: no label stands on the line.</summary>
    public const int NoLabel = -1;

    /// <summary>
    /// The lowest-numbered labelled rule that takes a line; <see cref="NoLabel"/> when none does. Its captures are left
    /// in place.
    /// </summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <typeparam name="TRules">The line rules of the grammar.</typeparam>
    /// <param name="labels">The labels of the grammar.</param>
    /// <param name="entry">Where to begin, as <see cref="LabelIndex.Enter"/> tells for the line's first code point.</param>
    /// <param name="rules">The line rules.</param>
    /// <param name="line">The line.</param>
    public static int Find<T, TRules>(LabelIndex labels, int entry, TRules rules, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>
        where TRules : struct, ILineRules
    {
        if (entry == LabelIndex.None)
        {
            return NoLabel;
        }

        int lowest = NoLabel;
        int lastAsked = NoLabel;
        int node = entry;
        int next = entry == LabelIndex.Root ? 0 : line.FirstLength;
        foreach (LabelSpelling spelling in labels.SpellingsAt(entry))
        {
            int length = line.SpelledLength(spelling);
            if (length > 0)
            {
                node = spelling.Node;
                next = length;
                break;
            }
        }

        do
        {
            ReadOnlySpan<int> ending = labels.RulesAt(node);
            if (ending.Length > 0)
            {
                line.NoteLabel(labels.TextAt(node), next);
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
        while (line.TryDescend(labels, ref node, ref next));

        if (lowest != lastAsked && lowest >= 0)
        {
            // The rule that was asked last refused, and has left its captures behind.
            rules.Match(lowest, ref line);
        }

        return lowest;
    }
}
