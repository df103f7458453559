using NewsGrammar.Automaton;
using NewsGrammar.Lines;
using NewsGrammar.Text;

namespace NewsGrammar.Parsing;

/// <summary>Finds the labelled rule that takes a line.</summary>
internal static class LabelSearch
{
    /// <summary>The lowest-numbered labelled rule that takes a line; -1 when none does. Its captures are left in place.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <typeparam name="TRules">The line rules of the grammar.</typeparam>
    /// <param name="labels">The labels of the grammar.</param>
    /// <param name="rules">The line rules.</param>
    /// <param name="line">The line.</param>
    public static int Find<T, TRules>(LabelIndex labels, TRules rules, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>
        where TRules : struct, ILineRules
    {
        int lowest = -1;
        int lastAsked = -1;
        int node = LabelIndex.Root;
        int next = 0;
        do
        {
            foreach (int rule in labels.RulesAt(node))
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
