namespace NewsGrammar.Corpus.Parsing;

/// <summary>What is said of HTML pages.</summary>
internal static class HtmlPages
{
    /// <summary>They are told from texts, and not read.</summary>
    public const string NotRead = "the page is HTML, which is not read yet: extract its text first, or take the WET file of the crawl";
}
