using System.Text;
using System.Text.Encodings.Web;
using NewsGrammar.Benchmarks.Documents;

namespace NewsGrammar.Benchmarks.Pages;

/// <summary>A page as news sites send them: a head, menus, the paragraphs of an article, teasers, and markup around all of it.</summary>
internal static class NewsPage
{
    /// <summary>How often class names and attributes of data are repeated: pages hold ten times more markup than text.</summary>
    private const int Wrappers = 6;

    private const int MenuLinks = 80;
    private const int Teasers = 40;

    /// <summary>Writes the page of an article.</summary>
    /// <param name="article">The article, whose body and related titles the page shows.</param>
    public static byte[] Write(ArticleDocument article)
    {
        var html = new StringBuilder();
        string title = Encoded(article.Fields.Related[0]);
        html.Append("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>").Append(title).Append("</title>\n");
        html.Append("<meta property=\"og:title\" content=\"").Append(title).Append("\">\n");
        html.Append("<meta property=\"article:published_time\" content=\"2026-03-01T08:30:00Z\">\n<meta name=\"author\" content=\"سلمى حداد\">\n");
        html.Append("<script>window.settings = ").Append('[').Insert(html.Length, "{\"key\":\"value\"},", 400).Append("null];</script></head>\n<body>");
        Repeat(html, "nav", MenuLinks, number => $"<li class=\"menu__item menu__item--{number}\"><a href=\"/section/{number}\">قسم {number}</a></li>");
        html.Append("<main><article><h1 class=\"headline\">").Append(title).Append("</h1>\n");
        foreach (string paragraph in article.Fields.Body)
        {
            Wrapped(html, $"<p class=\"article__paragraph\" data-component=\"text\">{Encoded(paragraph)}</p>");
        }

        html.Append("</article></main>\n");
        Repeat(html, "aside", Teasers, number => $"<h3><a href=\"/news/{number}\">{Encoded(article.Fields.Related[number % article.Fields.Related.Count])}</a></h3>");
        return Encoding.UTF8.GetBytes(html.Append("</body></html>\n").ToString());
    }

    private static void Repeat(StringBuilder html, string element, int count, Func<int, string> content)
    {
        html.Append('<').Append(element).Append('>');
        for (int number = 0; number < count; number++)
        {
            Wrapped(html, content(number));
        }

        html.Append("</").Append(element).Append(">\n");
    }

    private static void Wrapped(StringBuilder html, string content)
    {
        html.Insert(html.Length, "<div class=\"layout__wrapper layout__wrapper--wide\" data-track=\"block-view\">", Wrappers);
        html.Append(content);
        html.Insert(html.Length, "</div>\n", Wrappers);
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
