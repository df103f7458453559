using System.Text;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Folding;

namespace NewsGrammar.Compiler.Automaton;

/// <summary>Which labelled rules are worth trying on a line, by its first folded letter.</summary>
/// <param name="ByLetter">For each first letter, the rules with a label that begins with it, in ascending order.</param>
/// <param name="Always">The rules to try whatever the line begins with: an exact label of theirs folds to nothing.</param>
internal sealed record LabelDispatch(IReadOnlyList<(int Letter, IReadOnlyList<int> Rules)> ByLetter, IReadOnlyList<int> Always)
{
    /// <summary>The first letters below U+10000 as a text.</summary>
    public string FirstLetters => string.Concat(
        ByLetter.Where(static entry => Rune.IsValid(entry.Letter)).Select(static entry => new Rune(entry.Letter).ToString()));

    /// <summary>The dispatch of a grammar.</summary>
    /// <param name="rules">The used rules by number, the labelled ones first.</param>
    public static LabelDispatch Of(IReadOnlyList<LineRule> rules)
    {
        var byLetter = new SortedDictionary<int, SortedSet<int>>();
        var always = new SortedSet<int>();
        for (int rule = 0; rule < rules.Count && rules[rule].Specificity == Specificity.Labelled; rule++)
        {
            foreach (Literal literal in ((LiteralElement)rules[rule].Elements[0]).Alternatives)
            {
                string folded = Fold.Text(literal.Text);
                if (folded.Length == 0)
                {
                    always.Add(rule);
                }
                else
                {
                    Rune.DecodeFromUtf16(folded, out Rune first, out _);
                    byLetter.TryAdd(first.Value, []);
                    byLetter[first.Value].Add(rule);
                }
            }
        }

        return new LabelDispatch([.. byLetter.Select(entry => (entry.Key, (IReadOnlyList<int>)[.. entry.Value.Union(always).Order()]))], [.. always]);
    }
}
