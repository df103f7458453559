using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsGrammar.Html.Head;

namespace NewsGrammar.Html.Walking;

/// <summary>Reads a page: its tree, then the lines of its head, then those of its body.</summary>
internal static class PageReader
{
    /// <summary>
    /// Scripts are not run; but as in browsers that would run them, what <c>noscript</c> holds is no part of the tree, and in the head
    /// does not end it.
    /// </summary>
    private static readonly HtmlParserOptions Options = new() { IsScripting = true, SkipComments = true };

    /// <summary>Reads a page.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="cancellationToken">Ends a long read.</param>
    public static PageText Read(string html, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using IHtmlDocument document = new HtmlParser(Options).ParseDocument(NestingLimit.Apply(html));
        var text = new PageText();
        try
        {
            HeadLines.Write(document, text);
            if (document.Body is { } body)
            {
                new PageWalk(text, cancellationToken).Walk(body);
            }

            return text;
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }
}
