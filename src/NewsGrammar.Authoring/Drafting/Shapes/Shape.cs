namespace NewsGrammar.Authoring.Drafting;

/// <summary>
/// A kind of lines without a label that people know by where they stand: a title, a heading, who wrote it. A grammar sees one line at a time,
/// so of several conditions the one is taken whose lines mostly stand where such lines do.
/// </summary>
/// <param name="Name">What its rule is called.</param>
/// <param name="IsFree">Whether it stands anywhere in the body.</param>
/// <param name="Conditions">What its rule may ask for.</param>
/// <param name="IsAt">Whether a line of a page stands where such lines do.</param>
internal sealed record Shape(string Name, bool IsFree, IReadOnlyList<string> Conditions, Func<LabelledPage, int, bool> IsAt)
{
    /// <summary>The shapes of first lines and dates, in this order: what one takes is no other's.</summary>
    public static IReadOnlyList<Shape> Heads { get; } =
    [
        new("Byline", false, [.. Lengths("first and words <= {0} and not sentence and contains \"–\", \"—\", \"-\"", 4, 6, 8)], LinePlace.IsTopByline),
        new("Title", false,
            [
                .. Lengths("first and words <= {0} and not sentence", 10, 14, 18, 22),
                .. Lengths("first and words > 2 and words <= {0} and not sentence", 10, 14, 18, 22),
            ],
            LinePlace.IsTitle),
        new("Published", true, [.. Lengths("words <= {0} and digits >= 5 and not sentence", 3, 5, 7)], LinePlace.IsDate),
    ];

    /// <summary>The shape of dates, which asks for no place on the page.</summary>
    public static IReadOnlyList<Shape> Dates { get; } = [.. Heads.Where(static shape => shape.IsFree)];

    /// <summary>Those of other lines, which come after lines that recur.</summary>
    public static IReadOnlyList<Shape> Others { get; } =
    [
        new("Closing", true,
            [
                .. Lengths("last and not first and words <= {0} and not sentence", 1, 2, 3, 4, 6),
                .. Lengths("last and not first and words <= {0} and capitals", 1, 2, 4),
            ],
            LinePlace.IsClosing),
        new("Heading", true, [.. HeadingConditions("not first and not last and ")], LinePlace.IsHeading),
    ];

    /// <summary>Those of lines amid the body, by nothing that the first line of a page has or the last one.</summary>
    public static IReadOnlyList<Shape> Amid { get; } = [new("Heading", true, [.. HeadingConditions("")], LinePlace.IsHeading)];

    private static IEnumerable<string> HeadingConditions(string place)
    {
        string Base = place + "words <= {0} and not sentence and not ends with \":\", \",\", \"،\"";
        string[] further =
            ["", " and capitals", " and above > 0", " and above > 0 and below > 0", " and (capitals or above > 0)", " and digits == 0"];
        foreach (string more in further)
        {
            foreach (string condition in Lengths(Base + more, 3, 5, 7, 9, 12))
            {
                yield return condition;
                yield return condition + " and words > 1";
            }
        }
    }

    private static IEnumerable<string> Lengths(string condition, params int[] words) =>
        words.Select(count => string.Format(System.Globalization.CultureInfo.InvariantCulture, condition, count));
}
