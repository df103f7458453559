namespace NewsGrammar.Authoring.Drafting;

/// <summary>The order in which most pages have their labelled parts.</summary>
internal static class CommonOrder
{
    /// <summary>The labelled parts of the pages, the first one first.</summary>
    /// <param name="pages">The parts of each page.</param>
    public static IReadOnlyList<CommonElement> Of(IReadOnlyList<IReadOnlyList<PageElement>> pages)
    {
        var sequences = pages
            .Select(static page => page.Where(static element => element.Kind != ElementKind.Text).Select(static element => element.Key).Distinct().ToList())
            .ToList();
        var keys = sequences.SelectMany(static sequence => sequence).Distinct().ToList();
        var numbers = keys.Index().ToDictionary(static pair => pair.Item, static pair => pair.Index, StringComparer.Ordinal);
        var balance = new int[keys.Count, keys.Count];
        foreach (var sequence in sequences)
        {
            for (int first = 0; first < sequence.Count; first++)
            {
                for (int second = first + 1; second < sequence.Count; second++)
                {
                    balance[numbers[sequence[first]], numbers[sequence[second]]]++;
                    balance[numbers[sequence[second]], numbers[sequence[first]]]--;
                }
            }
        }

        // Copeland's method: by how many others it stands above of on more pages than below. It orders cycles too.
        return [.. keys
            .OrderByDescending(key => keys.Sum(other => Math.Sign(balance[numbers[key], numbers[other]])))
            .Select(key => Element(key, pages))];
    }

    private static CommonElement Element(string key, IReadOnlyList<IReadOnlyList<PageElement>> pages)
    {
        var occurrences = pages.SelectMany(page => page.Where(element => Is(element, key))).ToList();
        return new CommonElement(
            occurrences[0].Kind,
            occurrences[0].Label,
            occurrences,
            pages.All(page => page.Any(element => Is(element, key))),
            pages.Any(page => page.Zip(page.Skip(1)).Any(pair => Is(pair.First, key) && Is(pair.Second, key))));
    }

    private static bool Is(PageElement element, string key) => element.Kind != ElementKind.Text && element.Key == key;
}
