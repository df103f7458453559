namespace NewsGrammar.Compiler.Drafting;

/// <summary>Tells by their shape which first lines of a body are none of its paragraphs.</summary>
/// <param name="bodies">The unlabelled lines of each page's body; none empty.</param>
internal sealed class BodyStart(IReadOnlyList<IReadOnlyList<PageLine>> bodies)
{
    private const int LongTitle = 20;
    private const int LongByline = 6;
    private const int MostPublisherWords = 4;

    /// <summary>On how many pages a title seems to be the first line.</summary>
    public int Titles => bodies.Count(static body => body.Count > 1 && IsTitle(body[0]));

    /// <summary>Whether every page has a short line of a kind below the title, and paragraphs below that.</summary>
    /// <param name="index">The 0-based number of the line.</param>
    public bool IsShortEverywhere(int index) =>
        bodies.Count > 1 && bodies.All(body => body.Count > index + 1 && IsShort(body[index], LongByline) && !IsShort(body[index + 1], LongByline + 1));

    /// <summary>Whether a line holds a digit on every page, as dates do.</summary>
    public bool HasDigitEverywhere(int index) => bodies.All(body => body[index].Text.Any(char.IsDigit));

    /// <summary>How many words the short lines below titles have at most; 0 when there are none with paragraphs below.</summary>
    public int PublisherWords => bodies
        .Where(static body => body.Count > 2 && IsShort(body[1], MostPublisherWords) && body[2].Words > body[1].Words)
        .Select(static body => body[1].Words)
        .DefaultIfEmpty(0)
        .Max();

    private static bool IsTitle(PageLine line) => line.Kind != LineKind.Bullet && line.Words <= LongTitle && !line.EndsSentence;

    private static bool IsShort(PageLine line, int words) => line.Kind != LineKind.Bullet && line.Words <= words && !line.EndsSentence;
}
