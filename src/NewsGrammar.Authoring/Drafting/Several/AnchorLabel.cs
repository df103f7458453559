using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>The label of the line that each of several articles has, by which a grammar tells where one begins.</summary>
internal static class AnchorLabel
{
    private const string DateName = "Published";

    /// <summary>What is on fewer of the articles, one in so many, is taken for a mistake.</summary>
    private const int PagesForOne = 6;

    /// <summary>The articles with a label on dates without one of their own, where these tell where an article begins.</summary>
    /// <param name="articles">The articles with their labels.</param>
    /// <param name="cut">The same articles.</param>
    /// <param name="anchor">The line that each has.</param>
    public static IReadOnlyList<LabelledPage> AddTo(IReadOnlyList<LabelledPage> articles, CutPages cut, ArticleAnchor anchor)
    {
        if (anchor.Key != ArticleLines.DateKey || articles.Any(static article => article.Labels.Any(static label => label?.Name == DateName)))
        {
            return articles;
        }

        var dates = articles.Zip(cut.Anchors)
            .Where(static pair => pair.Second is not null)
            .Select(static pair => pair.First.Lines[pair.Second!.Value])
            .ToList();
        int words = dates.Max(static date => date.Words);
        int digits = dates.Min(static date => date.Text.Count(char.IsDigit));
        var label = new DraftLabel(
            DateName,
            string.Create(CultureInfo.InvariantCulture, $"text where words <= {words} and digits >= {digits} and not sentence"),
            HasValue: true,
            null);
        return [.. articles.Select((article, number) => article with
        {
            Labels = [.. article.Labels.Select((other, index) => other ?? (index == cut.Anchors[number] ? label : null))],
        })];
    }

    /// <summary>The name of the label that nearly all articles have in that line; null for none.</summary>
    /// <param name="articles">The articles with their labels.</param>
    /// <param name="cut">The same articles.</param>
    public static string? NameIn(IReadOnlyList<LabelledPage> articles, CutPages cut)
    {
        var labels = articles.Zip(cut.Anchors)
            .Where(static pair => pair.Second is not null)
            .Select(static pair => pair.First.Labels[pair.Second!.Value])
            .ToList();
        var most = labels.GroupBy(static label => label).MaxBy(static label => label.Count());
        return most is { Key: { } label } && (labels.Count - most.Count()) * PagesForOne <= labels.Count ? label.Name : null;
    }
}
