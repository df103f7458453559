using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Finds the shapes that pages have, and for each the condition whose lines are mostly what they seem.</summary>
internal static class ShapeFinder
{
    /// <summary>On fewer pages a short line is as likely chance.</summary>
    public const int LeastPages = 10;

    /// <summary>A shape is on this part of the pages at least.</summary>
    private const double LeastShare = 0.02;

    /// <summary>So many of a condition's lines, in a hundred, are what they seem.</summary>
    private const int LeastRight = 70;

    private const int FewPages = 30;

    /// <summary>Above this many of a hundred that are not, the rule is doubted.</summary>
    private const int DoubtedWrong = 10;

    /// <summary>In place of <c>not sentence</c>, for headings that ask or call.</summary>
    private static readonly string Headline = $"(not sentence or ends with {string.Join(", ", PageLine.HeadlineEnds.Select(static end => $"\"{end}\""))})";

    /// <summary>The title of nearly all pages needs no condition.</summary>
    private const int PagesForOne = 6;

    /// <summary>The pages with their shapes as labels.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="shapes">The shapes.</param>
    public static IReadOnlyList<LabelledPage> AddTo(IReadOnlyList<LabelledPage> pages, IReadOnlyList<Shape> shapes)
    {
        if (pages.Count < LeastPages)
        {
            return pages;
        }

        var labels = pages.Select(static page => page.Labels.ToArray()).ToList();
        LabelledPage[] labelled = [.. pages.Select((page, number) => page with { Labels = labels[number] })];
        var names = labels.SelectMany(static page => page).OfType<DraftLabel>().Select(static label => label.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        bool hasLayout = HasLayout(labelled);
        foreach (Shape shape in shapes.Where(shape => !names.Contains(shape.Name) && (shape.IsFree || !hasLayout)))
        {
            if (Find(shape, labelled) is not { } found)
            {
                continue;
            }

            for (int page = 0; page < labels.Count; page++)
            {
                for (int line = 0; line < labels[page].Length; line++)
                {
                    if (found.Holds[page][line])
                    {
                        labels[page][line] ??= found.Label;
                    }
                }
            }
        }

        return labelled;
    }

    /// <summary>Whether a label on every other page gives the pages a layout, which tells what stands above it.</summary>
    private static bool HasLayout(LabelledPage[] pages) => pages
        .SelectMany(static page => page.Labels.OfType<DraftLabel>()
            .Where(static label => label is { HasValue: true, IsFree: false, StandsAmidBody: false }).Distinct())
        .GroupBy(static label => label)
        .Any(label => label.Count() * 2 >= pages.Length);

    private static (DraftLabel Label, IReadOnlyList<bool[]> Holds)? Find(Shape shape, LabelledPage[] pages)
    {
        var found = new List<(string Condition, ShapeScore Score, IReadOnlyList<bool[]> Holds)>();
        if (shape.Name == "Title" && pages.Count(page => page.Lines.Count > 0 && shape.IsAt(page, 0)) is var titles
            && (pages.Length - titles) * PagesForOne < pages.Length)
        {
            return null;
        }

        foreach (string condition in shape.Conditions)
        {
            if (Probed(condition, shape, pages) is { } probed)
            {
                found.Add(probed);
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        var best = found.MaxBy(static each => each.Score.Gain);
        if (pages.Length < FewPages)
        {
            // What few pages do not show to be wrong may be so all the same: the strictest condition is taken that tells about as much.
            best = found.Where(each => each.Score.Gain * 2 >= best.Score.Gain).MaxBy(static each => each.Condition.Length);
        }

        // Only the condition that was found is tried with headings that ask or call: most sites have none.
        string orAsks = best.Condition.Replace("not sentence", Headline, StringComparison.Ordinal);
        if (Probed(orAsks, shape, pages) is { } asking && asking.Score.Gain > best.Score.Gain)
        {
            best = asking;
        }

        int lines = best.Score.Right + best.Score.Wrong;
        string? doubt = best.Score.Wrong * 100 > lines * DoubtedWrong
            ? string.Create(CultureInfo.InvariantCulture, $"{best.Score.Wrong} of {lines} such lines look like something else") : null;
        return (new DraftLabel(shape.Name, $"text where {best.Condition}", HasValue: true, doubt) { IsFree = shape.IsFree }, best.Holds);
    }

    /// <summary>A condition with what it holds for; null where too few of its lines are what they seem.</summary>
    private static (string Condition, ShapeScore Score, IReadOnlyList<bool[]> Holds)? Probed(string condition, Shape shape, LabelledPage[] pages)
    {
        IReadOnlyList<bool[]> holds = ConditionProbe.Holds(condition, pages);
        ShapeScore score = ShapeScore.Of(shape, pages, holds);
        return score.Pages >= Math.Max(3, pages.Length * LeastShare) && score.Right * 100 >= (score.Right + score.Wrong) * LeastRight
            ? (condition, score, holds)
            : null;
    }
}
