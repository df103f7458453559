namespace NewsGrammar.Oracle;

/// <summary>A non-blank line of a text, and what conditions may ask about its place.</summary>
/// <param name="Number">The line's number, 1-based, blank lines counted.</param>
/// <param name="Text">The trimmed line.</param>
/// <param name="Start">Where the trimmed line starts in the text, in UTF-16 units.</param>
/// <param name="IsFirst">Whether no non-blank line stands above.</param>
/// <param name="IsJoined">Whether no blank line stands directly above.</param>
internal sealed record SourceLine(int Number, string Text, int Start, bool IsFirst, bool IsJoined)
{
    /// <summary>Whether no non-blank line stands below.</summary>
    public bool IsLast { get; init; }

    /// <summary>The number of blank lines directly above; null above the first line, where it is without bound.</summary>
    public int? Above { get; init; }

    /// <summary>The number of blank lines directly below; null below the last line, where it is without bound.</summary>
    public int? Below { get; init; }

    /// <summary>What is known of the line besides.</summary>
    public PageLine Marks { get; init; } = PageLine.Plain;

    /// <summary>Where the trimmed line ends in the text, in UTF-16 units.</summary>
    public int End => Start + Text.Length;
}
