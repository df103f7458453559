using NewsGrammar.Marks;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Counts what each rule of a draft takes.</summary>
internal static class RuleUses
{
    private const int MaxExamples = 2;

    /// <summary>Of a longer line the start is shown, in UTF-16 units.</summary>
    private const int MaxUnits = 200;

    /// <summary>The rules that take lines of the pages, in the order of the grammar.</summary>
    /// <param name="grammar">The grammar.</param>
    /// <param name="pages">The pages.</param>
    public static IReadOnlyList<DraftRuleUse> Of(Grammar grammar, IReadOnlyList<DraftSample> pages)
    {
        var random = new Random(1);
        var uses = new Dictionary<string, (int Lines, int Pages, int Last, List<string> Examples)>(StringComparer.Ordinal);
        for (int page = 0; page < pages.Count; page++)
        {
            using var document = grammar.Parse(new MarkedText<char>(pages[page].Text, pages[page].Marks.Span));
            foreach (var line in document.Lines)
            {
                if (line.Rule is not { } rule)
                {
                    continue;
                }

                var use = uses.GetValueOrDefault(rule, (0, 0, -1, []));
                Keep(use.Examples, line.Text[..Math.Min(line.Text.Length, MaxUnits)], use.Lines, random);
                uses[rule] = (use.Lines + 1, use.Pages + (use.Last == page ? 0 : 1), page, use.Examples);
            }
        }

        return [.. from rule in grammar.Compiled.Rules
                   where uses.ContainsKey(rule.Name)
                   let use = uses[rule.Name]
                   select new DraftRuleUse(rule.Name, use.Lines, use.Pages, [.. use.Examples.Distinct(StringComparer.Ordinal)])];
    }

    private static void Keep(List<string> examples, ReadOnlySpan<char> line, int before, Random random)
    {
        if (examples.Count < MaxExamples)
        {
            examples.Add(line.ToString());
        }
        else if (random.Next(before + 1) is var place && place < MaxExamples)
        {
            examples[place] = line.ToString();
        }
    }
}
