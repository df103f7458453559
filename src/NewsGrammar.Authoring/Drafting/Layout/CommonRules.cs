using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>The unlabelled rules that drafts use.</summary>
internal static class CommonRules
{
    /// <summary>Any line.</summary>
    public static readonly DraftRule Paragraph = new("Paragraph", "text", null);

    /// <summary>An item of a list.</summary>
    public static readonly DraftRule Bullet = new("Bullet", "bullet title:text", null);

    /// <summary>A title below a heading amid the body.</summary>
    public static readonly DraftRule Listed = new("Listed", "text where words < 16 and not sentence", null);

    private const string TitleEnds = ".۔。।:";
    private const string PublisherEnds = ".۔。।؟?!:";

    /// <summary>A line above the body that is no sentence.</summary>
    /// <param name="ends">What lines of the pages end in.</param>
    /// <param name="isFirst">Whether it is the first line of the page.</param>
    /// <param name="without">How many pages seem to begin without one.</param>
    /// <param name="pages">How many pages there are.</param>
    public static DraftRule Title(IReadOnlySet<char> ends, bool isFirst, int without, int pages) => new(
        "Title",
        $"text where {(isFirst ? "first and " : "")}{NoneOf(TitleEnds, ends)}",
        string.Create(CultureInfo.InvariantCulture, $"{without} of {pages} pages seem to begin without a title"));

    /// <summary>A short line below a title.</summary>
    /// <param name="ends">What lines of the pages end in.</param>
    public static DraftRule Publisher(IReadOnlySet<char> ends) => new(
        "Publisher",
        string.Create(CultureInfo.InvariantCulture, $"text where words <= {BodyStart.MaxPublisherWords} and {NoneOf(PublisherEnds, ends)}"),
        null);

    /// <summary>A condition that holds of lines that end in none of the marks which the pages have.</summary>
    private static string NoneOf(string marks, IReadOnlySet<char> ends)
    {
        string found = string.Join(", ", marks.Where(ends.Contains).Select(static mark => $"\"{mark}\""));
        return $"not ends with {(found.Length == 0 ? "\".\"" : found)}";
    }
}
