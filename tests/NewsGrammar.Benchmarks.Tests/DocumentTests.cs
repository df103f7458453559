using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Tests;

/// <summary>The documents are what the tables say that they are.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void The_article_has_the_proportions_of_the_aggregators_pages()
    {
        ArticleDocument article = ArticleDocuments.Create(ArticleDocuments.Article);

        Assert.InRange(article.Utf8.Length, 5_800, 6_600);
        Assert.InRange(article.Text.Split('\n').Length, 55, 65);
        Assert.Equal(7, article.Fields.Body.Count);
        Assert.Equal(11, article.Fields.ReadAlso!.Body.Count);
        Assert.Equal(10, article.Fields.Related.Count);
    }

    [Theory]
    [InlineData("article-1kb", 1 << 10)]
    [InlineData("article-64kb", 64 << 10)]
    [InlineData("article-1mb", 1 << 20)]
    public void Sizes_are_within_a_tenth(string document, int bytes) =>
        Assert.InRange(ArticleDocuments.Create(document).Utf8.Length, bytes * 0.9, bytes * 1.1);

    [Fact]
    public void The_same_name_gives_the_same_text() =>
        Assert.Equal(ArticleDocuments.Create("dense").Text, ArticleDocuments.Create("dense").Text);
}
