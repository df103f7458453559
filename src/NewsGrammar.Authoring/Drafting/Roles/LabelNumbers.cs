using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Numbers labels without a name of their own by the order in which the grammar has them.</summary>
internal static class LabelNumbers
{
    /// <summary>The pages with their labels numbered anew; null when they are in order.</summary>
    public static IReadOnlyList<LabelledPage>? Reordered(IReadOnlyList<LabelledPage> pages, DraftPlan plan)
    {
        var places = plan.Parts.SelectMany(static part => part.Choices.Prepend(part)).Select(static part => part.Reference)
            .Where(static name => name.Length > 0).ToList();
        var numbered = pages.SelectMany(static page => page.Labels).OfType<DraftLabel>().Distinct()
            .Where(static label => label.IsOwn && NumberOf(label) is not null).OrderBy(NumberOf).ToList();
        var ordered = numbered.OrderBy(label => places.IndexOf(label.Name) is >= 0 and var place ? place : int.MaxValue).ToList();
        if (ordered.SequenceEqual(numbered))
        {
            return null;
        }

        var renamed = ordered.Zip(numbered).ToDictionary(static pair => pair.First, static pair => pair.First with { Name = pair.Second.Name });
        return [.. pages.Select(page => page with { Labels = [.. page.Labels.Select(label => label is null ? null
            : renamed.GetValueOrDefault(label, label))] })];
    }

    private static int? NumberOf(DraftLabel label) =>
        label.Name.StartsWith(DraftLabel.MadeUpName, StringComparison.Ordinal)
        && int.TryParse(label.Name.AsSpan(DraftLabel.MadeUpName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
