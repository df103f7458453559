using System.Collections.Frozen;

namespace NewsGrammar.Html.Head;

/// <summary>
/// The order in which the lines of a head are written, whatever the page's own: a layout can then name them one after the other. Names
/// that are none of these follow in the order of the page.
/// </summary>
internal static class HeadOrder
{
    private static readonly FrozenDictionary<string, int> Ranks = new[]
    {
        "og:title", "twitter:title", "headline", "alternativeHeadline", "title",
        "og:description", "twitter:description", "description", "abstract",
        "author", "article:author", "creator", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "twitter:creator",
        "article:published_time", "datePublished", "og:published_time", "pubdate", "date", "dc.date", "dcterms.created", "dateCreated",
        "article:modified_time", "og:updated_time", "dateModified", "lastmod", "last-modified", "dcterms.modified",
        "time",
        "article:section", "articleSection", "section",
        "keywords", "news_keywords", "article:tag",
        "og:site_name", "publisher", "og:url", "canonical", "og:type", "og:locale", "lang",
    }.Select(static (name, rank) => KeyValuePair.Create(name, rank)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rank of a name.</summary>
    public static int Of(string name) => Ranks.GetValueOrDefault(name, Ranks.Count);
}
