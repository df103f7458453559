using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Engines;
using NewsGrammar.Benchmarks.Quick;

namespace NewsGrammar.Benchmarks.Threads;

/// <summary>Many documents at once: the same work on one thread and on as many as there are cores.</summary>
internal static class ThreadCases
{
    /// <summary>The name under which the results stand; what it ran on is in place of the document.</summary>
    public const string Name = "many-articles";

    /// <summary>How many articles one run parses, whatever the number of threads.</summary>
    public const int Articles = 20_000;

    /// <summary>The cases: one thread, then all cores.</summary>
    public static IReadOnlyList<TimedCase> All()
    {
        var article = ArticleDocuments.Create(ArticleDocuments.Article);
        return [.. new[] { 1, Environment.ProcessorCount }.Distinct().Select(threads => Case(article, threads))];
    }

    /// <summary>What a result ran on.</summary>
    public static string On(int threads) => $"threads-{threads}";

    private static TimedCase Case(ArticleDocument article, int threads)
    {
        var parser = new GeneratedUtf8();
        var team = new Lazy<ThreadTeam>(() => new ThreadTeam(threads, number => LengthOfShare(parser, article, number, threads)));
        int expected = article.Fields.TotalLength(TextEncoding.Utf8);
        return new TimedCase(
            Name,
            On(threads),
            null,
            (long)Articles * article.Utf8.Length,
            () => (int)team.Value.Run(),
            () => team.Value.Run() == (long)Articles * expected ? null : "fields of another length");
    }

    private static long LengthOfShare(GeneratedUtf8 parser, ArticleDocument article, int number, int threads)
    {
        long length = 0;
        int share = ((number + 1) * Articles / threads) - (number * Articles / threads);
        for (int parsed = 0; parsed < share; parsed++)
        {
            length += parser.Run(article);
        }

        return length;
    }
}
