using System.Text;
using AngleSharp.Html.Parser;
using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Quick;
using NewsGrammar.Html;

namespace NewsGrammar.Benchmarks.Pages;

/// <summary>
/// Pages of HTML: what AngleSharp takes for their tree alone, what it takes to have their lines with marks, and to have the fields of
/// <c>page.newsgrammar</c>.
/// </summary>
internal static class PageCases
{
    /// <summary>The name under which the results stand; what was done is in place of the document.</summary>
    public const string Name = "pages";

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true, SkipComments = true });

    /// <summary>The cases for one written page.</summary>
    public static IReadOnlyList<TimedCase> Written()
    {
        ArticleDocument article = ArticleDocuments.Create(ArticleDocuments.Article);
        return Of("written", [NewsPage.Write(article)], fields => BodyDifference(article, fields));
    }

    /// <summary>The cases for pages of newsrooms; none where they are not here.</summary>
    public static IReadOnlyList<TimedCase> Real() => RealPages.All() is { Length: > 0 } pages ? Of("real", pages, static _ => null) : [];

    private static TimedCase[] Of(string document, byte[][] pages, Func<byte[], string?> difference)
    {
        long bytes = pages.Sum(static page => page.LongLength);
        return
        [
            new TimedCase(Name, $"{document}-tree", null, bytes, () => pages.Sum(Tree), static () => null),
            new TimedCase(Name, $"{document}-lines", null, bytes, () => pages.Sum(Lines), static () => null),
            new TimedCase(Name, $"{document}-fields", null, bytes, () => pages.Sum(Fields), () => pages.Select(difference).FirstOrDefault(static found => found is not null)),
        ];
    }

    private static int Tree(byte[] page)
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = Parser.ParseDocument(Encoding.UTF8.GetString(page));
        return document.ChildNodes.Length;
    }

    private static int Lines(byte[] page)
    {
        using HtmlPage lines = HtmlPage.Read(page);
        return lines.Text.Length + lines.Marks.Length;
    }

    private static int Fields(byte[] page)
    {
        using HtmlPage lines = HtmlPage.Read(page);
        using Page.News<char> news = Page.Parse(lines);
        return PageContents.TotalLength(news);
    }

    private static string? BodyDifference(ArticleDocument article, byte[] page)
    {
        using HtmlPage lines = HtmlPage.Read(page);
        using Page.News<char> news = Page.Parse(lines);
        return news.Body.ToArray().SequenceEqual(article.Fields.Body) ? null : "body";
    }
}
