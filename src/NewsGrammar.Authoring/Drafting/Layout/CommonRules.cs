using System.Globalization;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>The unlabelled rules that drafts use.</summary>
internal static class CommonRules
{
    /// <summary>Any line.</summary>
    public static readonly DraftRule Paragraph = new("Paragraph", "text", null);

    /// <summary>An item of a list.</summary>
    public static readonly DraftRule Bullet = new("Bullet", "bullet title:text", null);

    private const string TitleEnds = ".۔。।:";
    private const string PublisherEnds = ".۔。।؟?!:";

    /// <summary>A line above the body that is no sentence.</summary>
    /// <param name="ends">What lines of the pages end in.</param>
    /// <param name="isFirst">Whether it is the first line of the page.</param>
    public static DraftRule Title(IReadOnlySet<char> ends, bool isFirst) => new(
        "Title", $"text where {(isFirst ? "first and " : "")}{NoneOf(TitleEnds, ends)}", "some pages begin without a title");

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
