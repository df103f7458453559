namespace NewsGrammar.Authoring.Drafting;

/// <summary>The first lines of a page, as they tell whether a caption stands above the title.</summary>
internal static class FirstLine
{
    /// <summary>Titles ask and exclaim, but rarely end so.</summary>
    private const string NoTitleEnds = ".۔。।:：,،";

    private const int MaxTitleWords = 20;

    /// <summary>A sentence of no more words is as likely no paragraph.</summary>
    private const int ShortLine = 3;

    /// <summary>Paragraphs have more words.</summary>
    private const int LongLine = 14;

    /// <summary>The title and a lead or author below it.</summary>
    private const int LinesBelowTitle = 2;

    /// <summary>Whether a line may be a title, by itself.</summary>
    public static bool IsTitle(PageLine line) =>
        line is { Kind: not LineKind.Bullet, Words: > 1 and <= MaxTitleWords } && !NoTitleEnds.Contains(line.Text[^1]);

    /// <summary>Whether a line is a paragraph, by itself.</summary>
    public static bool IsParagraph(PageLine line) => line is { EndsSentence: true, Words: > ShortLine } or { Words: > LongLine };

    /// <summary>Whether a page begins with a title at a line, and paragraphs follow.</summary>
    public static bool HasTitleAt(Page page, int index) =>
        page.Lines.Count > index + 1 && IsTitle(page.Lines[index]) && page.Lines.Skip(index + 1).Take(LinesBelowTitle).Any(IsParagraph);

    /// <summary>Whether a line stands above what may be a title, and below that a paragraph.</summary>
    public static bool IsAboveTitle(Page page) => HasTitleAt(page, 1) && !IsParagraph(page.Lines[1]) && page.Lines[0].Kind != LineKind.Bullet;
}
