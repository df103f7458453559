using System.IO.Compression;
using System.Text.Json;
using NewsGrammar.Authoring.Survey;
using Xunit.Abstractions;

namespace NewsGrammar.Compiler.Tests.Survey;

/// <summary>
/// Breaks grammars that read real articles rightly, and counts how much of what they misread then is among the first groups.
/// The articles belong to their newsrooms and lie outside the repository.
/// </summary>
public sealed class RankingTests(ITestOutputHelper output)
{
    /// <summary>Fewer misread lines are nothing that a survey could find by counting.</summary>
    private const int LeastMisread = 20;

    private static readonly int PagesOfSource = int.Parse(Environment.GetEnvironmentVariable("NEWSGRAMMAR_RANKED_PAGES") ?? "400");

    [SkippableFact]
    public void The_first_twenty_groups_hold_three_quarters_of_what_broken_grammars_misread()
    {
        Skip.IfNot(Folder is not null, "The real documents are not here: no folder ../shared/data beside the repository.");
        var pages = BrokenGrammars.Right.Keys.ToDictionary(static source => source, static source => PagesOf(source).ToList());
        var measures = new List<RankingMeasure>();
        foreach (GrammarBreak mistake in BrokenGrammars.Wrong)
        {
            string right = BrokenGrammars.Right[mistake.Source];
            RankingMeasure measure = RankingMeasure.Of(Grammar.Compile(right), Grammar.Compile(mistake.Apply(right)), pages[mistake.Source]);
            output.WriteLine($"{mistake}: {measure}");
            if (measure.Misread >= LeastMisread)
            {
                measures.Add(measure);
            }
        }

        double share = measures.Average(static measure => measure.Share);
        double lines = measures.Average(static measure => (double)measure.GroupLines / measure.Lines);
        double plain = measures.Average(static measure => (double)measure.InMisreadGroups / measure.Misread);
        output.WriteLine($"{measures.Count} breaks: {share:P1} in {lines:P1} of the lines, {plain:P1} in groups that are mostly misread");
        Assert.InRange(measures.Count, 12, 21);
        Assert.True(share >= 0.75 && plain >= 0.6 && lines <= 0.55, $"{share:P1}, {plain:P1}, {lines:P1}");
    }

    private static string? Folder
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsGrammar.sln")))
            {
                folder = folder.Parent;
            }

            string shared = Path.Combine(folder?.Parent?.FullName ?? "/", "shared", "data");
            return Directory.Exists(shared) ? shared : null;
        }
    }

    /// <summary>As many articles as are asked for, from all parts of the file.</summary>
    private static IEnumerable<SurveyPage> PagesOf(string source)
    {
        string[] articles = [.. LinesOf(Path.Combine(Folder!, source + ".jsonl.gz"))];
        int step = Math.Max(1, articles.Length / PagesOfSource);
        for (int number = 0; number < articles.Length; number += step)
        {
            using JsonDocument article = JsonDocument.Parse(articles[number]);
            yield return new SurveyPage($"{number}", article.RootElement.GetProperty("text").GetString()!);
        }
    }

    private static IEnumerable<string> LinesOf(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
