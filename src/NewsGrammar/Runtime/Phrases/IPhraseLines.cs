namespace NewsGrammar.Runtime.Phrases;

/// <summary>The lines of a document, as far as its phrases ask for them.</summary>
internal interface IPhraseLines
{
    /// <summary>Changes with every document.</summary>
    int Generation { get; }

    /// <summary>How many lines there are.</summary>
    int Count { get; }

    /// <summary>Where a trimmed line stands in the text, in units.</summary>
    /// <param name="line">The 0-based number of the line.</param>
    (int Start, int Length) LineAt(int line);

    /// <summary>The first capture of phrases on a line that starts at a place or behind it.</summary>
    /// <param name="line">The 0-based number of the line.</param>
    /// <param name="from">The place, 0-based, in units of the text.</param>
    /// <returns>Where it stands in the text, its end exclusive; a start of -1 for none.</returns>
    (int Start, int End) NextValue(int line, int from);
}
