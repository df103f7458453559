namespace NewsGrammar.Benchmarks.Fields;

/// <summary>Tells whether a contender read a document right, before it is timed.</summary>
internal static class FieldComparison
{
    /// <summary>The first difference between what is expected and what was read; null when there is none.</summary>
    public static string? FirstDifference(ArticleFields expected, ArticleFields actual) =>
        Compare("title", expected.Title, actual.Title)
        ?? Compare("published", expected.Published, actual.Published)
        ?? Compare("body", expected.Body, actual.Body)
        ?? Compare("source", expected.Source, actual.Source)
        ?? Compare("keywords", expected.Keywords, actual.Keywords)
        ?? Compare(expected.ReadAlso, actual.ReadAlso)
        ?? Compare("related", expected.Related, actual.Related);

    private static string? Compare(EmbeddedFields? expected, EmbeddedFields? actual)
    {
        if (expected is null || actual is null)
        {
            return (expected is null) == (actual is null) ? null : "readAlso: " + (actual is null ? "missing" : "unexpected");
        }

        return Compare("readAlso.title", expected.Title, actual.Title)
            ?? Compare("readAlso.publisher", expected.Publisher, actual.Publisher)
            ?? Compare("readAlso.body", expected.Body, actual.Body)
            ?? Compare("readAlso.source", expected.Source, actual.Source);
    }

    private static string? Compare(string field, List<string> expected, List<string> actual)
    {
        for (int index = 0; index < Math.Min(expected.Count, actual.Count); index++)
        {
            if (Compare($"{field}[{index}]", expected[index], actual[index]) is { } difference)
            {
                return difference;
            }
        }

        return expected.Count == actual.Count ? null : $"{field}: {expected.Count} expected, {actual.Count} read";
    }

    private static string? Compare(string field, string? expected, string? actual) =>
        expected == actual ? null : $"{field}: expected {Show(expected)}, read {Show(actual)}";

    private static string Show(string? value) => value is null ? "nothing" : $"\"{value}\"";
}
