using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Labels;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>Finds labelled rules that can take one line: a label of one begins with a label of the other.</summary>
internal static class LabelOverlap
{
    /// <summary>The numbers of the labelled rules that share a line with another one.</summary>
    /// <param name="rules">The used rules by number, the labelled ones first.</param>
    public static IReadOnlyList<int> Find(IReadOnlyList<LineRule> rules)
    {
        List<Label> labels = [.. LabelTable.Of(rules)];

        // Sorted, the labels that begin with one label follow it directly.
        labels.Sort(static (left, right) => string.CompareOrdinal(left.Folded, right.Folded));
        var shared = new SortedSet<int>();
        for (int first = 0; first < labels.Count; first++)
        {
            for (int next = first + 1; next < labels.Count && labels[next].Folded.StartsWith(labels[first].Folded, StringComparison.Ordinal); next++)
            {
                if (labels[next].Rule != labels[first].Rule)
                {
                    shared.Add(labels[first].Rule);
                    shared.Add(labels[next].Rule);
                }
            }
        }

        return [.. shared];
    }
}
