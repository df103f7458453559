using NewsGrammar.Benchmarks.Floors;
using NewsGrammar.Benchmarks.Quick;
using NewsGrammar.Benchmarks.Threads;

namespace NewsGrammar.Benchmarks.RealArticles;

/// <summary>Articles of newsrooms one after the other: parsed and read, written as JSON, on one thread and on as many as there are cores.</summary>
internal static class RealCases
{
    /// <summary>The cases for a file; none where it is not here.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IReadOnlyList<TimedCase> All(string name) => RealSource.Read(name) is { Length: > 0 } articles
        ?
        [
            .. LineFloors.All().Select(floor => TimedCase.InTurn(floor, name, articles)),
            .. RealContender.All().Select(contender => TimedCase.InTurn(contender, name, articles)),
            .. new[] { 1, Environment.ProcessorCount }.Distinct().Select(threads => OnThreads(name, articles, threads)),
        ]
        : [];

    private static TimedCase OnThreads(string name, RealArticle[] articles, int threads)
    {
        var parser = new RealUtf8();
        long expected = articles.Sum(article => (long)parser.Run(article));
        var team = new Lazy<ThreadTeam>(() => new ThreadTeam(threads, number => LengthOfShare(parser, articles, number, threads)));
        return new TimedCase(
            name,
            ThreadCases.On(threads),
            null,
            articles.Sum(static article => article.Utf8.LongLength),
            () => (int)team.Value.Run(),
            () => team.Value.Run() == expected ? null : "fields of another length");
    }

    private static long LengthOfShare(RealUtf8 parser, RealArticle[] articles, int number, int threads)
    {
        long length = 0;
        int end = (int)((number + 1L) * articles.Length / threads);
        for (int article = (int)((long)number * articles.Length / threads); article < end; article++)
        {
            length += parser.Run(articles[article]);
        }

        return length;
    }
}
