using System.Globalization;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Where the articles of pages begin that hold several of them, one after the other.</summary>
/// <param name="Anchor">The line that each article has.</param>
/// <param name="Places">For each page where its articles are; the first one begins below the site's header.</param>
/// <param name="Told">On how many pages each article has a title and a body, and the anchor in its place.</param>
internal sealed record ArticleCuts(ArticleAnchor Anchor, IReadOnlyList<IReadOnlyList<ArticlePlace>> Places, int Told)
{
    /// <summary>On fewer pages several articles may be chance.</summary>
    private const int FewPages = 3;

    /// <summary>How many articles there are.</summary>
    public int Articles { get; } = Places.Sum(static places => places.Count);

    /// <summary>How many pages hold several.</summary>
    public int Pages { get; } = Places.Count(static places => places.Count > 1);

    /// <summary>What is unsure about it; null when nothing is.</summary>
    public string? Doubt =>
        Pages < FewPages || Pages * 2 < Places.Count
            ? string.Create(CultureInfo.InvariantCulture, $"whether pages hold several articles: {Pages} of {Places.Count} seem to")
        : Places.All(static places => places.Count <= 2)
            ? "whether pages hold several articles: none seems to hold more than two, and the second may belong to the first"
        : null;

    /// <summary>Whether the lines with which further articles begin differ, as titles do. What heads an embedded article is the same each time.</summary>
    /// <param name="pages">The pages.</param>
    public bool HaveTitles(IReadOnlyList<Page> pages)
    {
        List<string> titles = [.. Places.SelectMany((places, page) => places.Skip(1).Select(place => Fold.Text(pages[page].Lines[place.First].Text)))];
        return titles.Distinct(StringComparer.Ordinal).Count() * 5 >= titles.Count * 4;
    }
}
