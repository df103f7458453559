using NewsGrammar.Benchmarks.Building;
using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Corpora;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Floors;
using NewsGrammar.Benchmarks.Json;
using NewsGrammar.Benchmarks.ManyLabels;
using NewsGrammar.Benchmarks.Pages;
using NewsGrammar.Benchmarks.RealArticles;
using NewsGrammar.Benchmarks.Threads;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>What the quick run measures, and how often.</summary>
internal static class QuickPlan
{
    /// <summary>The groups in the order of the tables.</summary>
    public static IReadOnlyList<QuickGroup> Groups { get; } =
    [
        Articles(ArticleDocuments.Article, rounds: 401, ArticleContenders.All),
        new("article-256", Rounds: 31, DifferentArticles),
        new("article-json", Rounds: 201, Json),
        Articles("article-1kb", rounds: 401, ArticleContenders.Engines),
        Articles("article-64kb", rounds: 201, ArticleContenders.Engines),
        Articles("article-1mb", rounds: 61, ArticleContenders.Engines),
        Articles("100mb", rounds: 9, ArticleContenders.Engines),
        Articles("short-lines", rounds: 201, ArticleContenders.Common),
        Articles("long-paragraphs", rounds: 201, ArticleContenders.Common),
        Articles("repairs", rounds: 201, ArticleContenders.Engines),
        Articles("repairs-1mb", rounds: 31, ArticleContenders.Engines),
        new("labels-200", Rounds: 201, Labels),
        new(ThreadCases.Name, Rounds: 31, ThreadCases.All),
        Real("ar-jawhara"),
        Real("ar-cnn-france24"),
        new(PageCases.Name, Rounds: 31, PageCases.Written),
        new(PageCases.Name, Rounds: 3, PageCases.Real),
        new(CorpusCases.Name, Rounds: 31, CorpusCases.All),
        new("compiler", Rounds: 21, BuildingCases.Compiler),
        new("generator", Rounds: 21, BuildingCases.Generator),
        new("command-line", Rounds: 9, BuildingCases.CommandLine),
    ];

    private static QuickGroup Real(string document) => new(document, Rounds: 31, () => RealCases.All(document));

    private static QuickGroup Articles(string document, int rounds, Func<IEnumerable<ArticleContender>> contenders) =>
        new(document, rounds, () =>
        {
            ArticleDocument article = ArticleDocuments.Create(document);
            return
            [
                .. LineFloors.All().Select(floor => TimedCase.Of(floor, article)),
                .. contenders().Select(contender => TimedCase.Of(contender, article)),
            ];
        });

    private static IReadOnlyList<TimedCase> DifferentArticles()
    {
        ArticleDocument[] articles = ArticleDocuments.CreateDifferent(256);
        return
        [
            .. LineFloors.All().Select(floor => TimedCase.InTurn(floor, "article-256", articles)),
            .. ((ArticleContender[])[.. ArticleContenders.Engines(), new SpanContender()]).Select(contender => TimedCase.InTurn(contender, "article-256", articles)),
        ];
    }

    private static IReadOnlyList<TimedCase> Json()
    {
        ArticleDocument article = ArticleDocuments.Create(ArticleDocuments.Article);
        return
        [
            .. LineFloors.All().Select(floor => TimedCase.Of(floor, article) with { Document = "article-json" }),
            .. JsonContender.All().Select(contender => TimedCase.Of(contender, article) with { Document = "article-json" }),
        ];
    }

    private static IReadOnlyList<TimedCase> Labels()
    {
        LabelsDocument document = LabelsText.Document();
        return
        [
            .. LineFloors.All().Select(floor => TimedCase.Of(floor, document)),
            .. LabelsContender.Engines().Select(contender => TimedCase.Of(contender, document)),
        ];
    }
}
