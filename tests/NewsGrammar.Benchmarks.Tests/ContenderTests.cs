using NewsGrammar.Benchmarks.Contenders;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Floors;
using NewsGrammar.Benchmarks.Json;

namespace NewsGrammar.Benchmarks.Tests;

/// <summary>Whoever is timed reads the documents right.</summary>
public sealed class ContenderTests
{
    private static readonly string[] Documents =
        ["article-1kb", ArticleDocuments.Article, "article-64kb", "dense", "short-lines", "long-paragraphs"];

    private static readonly string[] BrokenDocuments = ["repairs"];

    public static TheoryData<string, string> Readings()
    {
        var readings = new TheoryData<string, string>();
        foreach (ArticleContender contender in ArticleContenders.All())
        {
            foreach (string document in Documents)
            {
                readings.Add(contender.Name, document);
            }
        }

        foreach (ArticleContender engine in ArticleContenders.Engines())
        {
            foreach (string document in BrokenDocuments)
            {
                readings.Add(engine.Name, document);
            }
        }

        return readings;
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void Reads_the_fields_that_the_document_was_written_from(string contender, string document)
    {
        ArticleContender reader = ArticleContenders.All().Single(other => other.Name == contender);

        Assert.Null(reader.Check(ArticleDocuments.Create(document)));
    }

    [Theory]
    [InlineData(ArticleDocuments.Article)]
    [InlineData("short-lines")]
    public void Floors_count_right(string document)
    {
        ArticleDocument article = ArticleDocuments.Create(document);

        Assert.All(LineFloors.All(), floor => Assert.Null(floor.Check(article)));
    }

    [Fact]
    public void Different_articles_differ_and_every_engine_reads_them()
    {
        ArticleDocument[] articles = ArticleDocuments.CreateDifferent(8);

        Assert.Equal(8, articles.Select(article => article.Text).Distinct().Count());
        Assert.All(ArticleContenders.Engines(), engine => Assert.All(articles, article => Assert.Null(engine.Check(article))));
    }

    [Fact]
    public void Json_has_the_fields_that_the_document_was_written_from() =>
        Assert.All(
            JsonContender.All(),
            contender => Assert.Null(contender.Check(ArticleDocuments.Create(ArticleDocuments.Article))));

    [Fact]
    public void A_wrong_answer_is_told()
    {
        ArticleDocument article = ArticleDocuments.Create(ArticleDocuments.Article);
        var other = new ArticleDocument("other", ArticleDocuments.Create("article-1kb").Text, article.Fields);

        Assert.StartsWith("body", ArticleContenders.All().First().Check(other), StringComparison.Ordinal);
    }
}
