namespace NewsGrammar.Authoring.Drafting;

/// <summary>Tells by their shape which first lines of a body are none of its paragraphs.</summary>
/// <param name="bodies">The unlabelled lines of each page's body; none empty.</param>
internal sealed class BodyStart(IReadOnlyList<IReadOnlyList<PageLine>> bodies)
{
    /// <summary>The name of a publisher is no longer, in words.</summary>
    public const int MaxPublisherWords = 4;

    /// <summary>The author or the date has no more words.</summary>
    private const int MaxBylineWords = 6;

    /// <summary>On how many pages a title seems to be the first line.</summary>
    public int Titles => bodies.Count(static body => body.Count > 1 && body[0].IsTitle);

    /// <summary>Whether every page has a short line there, and paragraphs below it.</summary>
    /// <param name="index">The 0-based number of the line.</param>
    public bool IsShortEverywhere(int index) =>
        bodies.All(body => body.Count > index && IsShort(body[index], MaxBylineWords) && body.Skip(index + 1).Any(static line => line.Words > MaxBylineWords));

    /// <summary>Whether a line holds a digit on every page, as dates do.</summary>
    public bool HasDigitEverywhere(int index) => bodies.All(body => body[index].Text.Any(char.IsDigit));

    /// <summary>Whether there are pages to compare.</summary>
    public bool HasSeveral => bodies.Count > 1;

    /// <summary>Whether a page has a short line below the title, and paragraphs below that.</summary>
    public bool HasPublishers => bodies.Any(static body =>
        body.Count > 2 && IsShort(body[1], MaxPublisherWords) && body[2].Words > body[1].Words);

    private static bool IsShort(PageLine line, int words) => line.Kind != LineKind.Bullet && line.Words <= words && !line.EndsSentence;
}
