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
        int expected = article.Fields.TotalLength(TextEncoding.Utf8);
        return new TimedCase(
            Name,
            On(threads),
            null,
            (long)Articles * article.Utf8.Length,
            () => (int)TotalLength(parser, article, threads),
            () => TotalLength(parser, article, threads) == (long)Articles * expected ? null : "fields of another length");
    }

    private static long TotalLength(GeneratedUtf8 parser, ArticleDocument article, int threads)
    {
        long total = 0;
        var work = new Thread[threads];
        for (int index = 0; index < threads; index++)
        {
            int share = ((index + 1) * Articles / threads) - (index * Articles / threads);
            work[index] = new Thread(() =>
            {
                long length = 0;
                for (int parsed = 0; parsed < share; parsed++)
                {
                    length += parser.Run(article);
                }

                Interlocked.Add(ref total, length);
            });
            work[index].Start();
        }

        Array.ForEach(work, static thread => thread.Join());
        return total;
    }
}
