namespace NewsGrammar.Benchmarks.Documents;

/// <summary>The articles by name. The same name gives the same text on every machine.</summary>
internal static class ArticleDocuments
{
    /// <summary>The article that the targets are about: 6 KB at the proportions of the aggregator's pages.</summary>
    public const string Article = "article";

    private static readonly ArticleShape ShortLines = new() { ShortestParagraph = 3, LongestParagraph = 5 };
    private static readonly ArticleShape LongParagraphs = new() { ShortestParagraph = 300, LongestParagraph = 700 };
    private static readonly ArticleShape Dense = new() { HasTitle = true, HasBlankLines = false };
    private static readonly ArticleShape Repairs = new() { NeedsRepairs = true };

    private static readonly Dictionary<string, ArticleShape> Shapes = new()
    {
        ["article-1kb"] = new ArticleShape { Body = 1, EmbeddedBody = 1, Related = 1 },
        [Article] = new ArticleShape(),
        ["article-64kb"] = new ArticleShape().Times(11.2),
        ["article-1mb"] = new ArticleShape().Times(182),
        ["100mb"] = new ArticleShape().Times(18_300),
        ["dense"] = Dense,
        ["short-lines"] = ShortLines.Times(20),
        ["long-paragraphs"] = LongParagraphs,
        ["repairs"] = Repairs,
        ["repairs-1mb"] = Repairs.Times(182),
    };

    /// <summary>The names that <see cref="Create"/> knows.</summary>
    public static IEnumerable<string> Names => Shapes.Keys;

    /// <summary>Writes an article.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static ArticleDocument Create(string name) => ArticleWriter.Write(name, Shapes[name]);

    /// <summary>
    /// Writes different articles of the size of <see cref="Article"/>: the branches of a single one that is parsed over and
    /// over are learnt by the processor, as those of a crawl are not.
    /// </summary>
    /// <param name="count">How many.</param>
    public static ArticleDocument[] CreateDifferent(int count) =>
        [.. Enumerable.Range(0, count).Select(static number => ArticleWriter.Write(Article, VaryingShape(number), number))];

    /// <summary>An article that has about as much of everything, and at times a title or none.</summary>
    private static ArticleShape VaryingShape(int number) => new()
    {
        HasTitle = number % 3 == 0,
        Body = 5 + (number % 5),
        EmbeddedBody = 9 + (number % 7 % 5),
        Related = 7 + (number % 11 % 7),
    };
}
