namespace NewsGrammar.Oracle;

/// <summary>Makes up what lines were on their page.</summary>
internal static class PageLineGenerator
{
    /// <summary>The marks of some lines: first those of a head, and now and then one that stands where none may.</summary>
    public static IReadOnlyList<PageLine> Make(RandomSource random, int lines)
    {
        int head = random.Between(0, Math.Min(4, lines));
        return [.. Enumerable.Range(0, lines).Select(line => Make(random, line < head || random.Chance(4)))];
    }

    private static PageLine Make(RandomSource random, bool isMeta)
    {
        if (!isMeta && random.Chance(15))
        {
            return PageLine.Plain;
        }

        HashSet<string> words = [.. MarkCondition.Words.Where(word => word is not ("heading" or "link" or "meta") && random.Chance(25))];
        if (isMeta)
        {
            words.Add("meta");
        }

        return new PageLine(words, random.Chance(25) ? random.Between(1, 6) : null, random.Pick([0, 0, 0, 30, 50, 100]));
    }
}
