using System.Globalization;

namespace NewsGrammar.Compiler.Drafting;

/// <summary>The unlabelled rules that drafts use.</summary>
internal static class CommonRules
{
    /// <summary>Any line.</summary>
    public static readonly DraftRule Paragraph = new("Paragraph", "text", null);

    /// <summary>An item of a list.</summary>
    public static readonly DraftRule Bullet = new("Bullet", "bullet title:text", null);

    /// <summary>A first line that is no sentence.</summary>
    public static readonly DraftRule Title = new(
        "Title", "text where first and not ends with \".\", \"۔\", \"。\", \"।\", \":\"", "some pages begin without a title");

    /// <summary>A short line below a title.</summary>
    public static readonly DraftRule Publisher = new(
        "Publisher",
        string.Create(CultureInfo.InvariantCulture, $"text where words <= {BodyStart.MostPublisherWords} and not ends with \".\", \"؟\", \"!\", \":\""),
        null);
}
