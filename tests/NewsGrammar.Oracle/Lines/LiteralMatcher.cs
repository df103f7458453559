namespace NewsGrammar.Oracle;

/// <summary>Finds literals in a line.</summary>
internal static class LiteralMatcher
{
    /// <summary>Matches a literal at an index, by trying every end until the part folds to the literal.</summary>
    /// <returns>The index after the literal and the deleted code points that follow it, or null.</returns>
    public static int? MatchAt(string line, int index, Literal literal)
    {
        int? end = literal.Exact ? MatchExact(line, index, literal.Text) : MatchFolded(line, index, literal.Text);
        return end is { } place && (literal.Stem || !NeedsWordEnd(literal.Text) || IsWordEnd(line, place)) ? end : null;
    }

    /// <summary>Matches the longest of several literals at an index.</summary>
    public static int? MatchAt(string line, int index, IEnumerable<Literal> literals) => literals
        .OrderByDescending(literal => Folding.Fold(literal.Text).Length)
        .Select(literal => MatchAt(line, index, literal))
        .FirstOrDefault(end => end is not null);

    /// <summary>Whether a literal can be found at an index: not on a blank or a deleted code point before it.</summary>
    public static bool CanOccurAt(string line, int index) =>
        !Blank.Is(CodePoint.At(line, index)) && !Folding.IsDeleted(CodePoint.At(line, index));

    /// <summary>Whether an occurrence at an index may end a capture: a word may not be cut in two.</summary>
    public static bool StartsWordAt(string line, int index, Literal literal)
    {
        string folded = Folding.Fold(literal.Text);
        if (!IsWordPart(CodePoint.At(folded, 0)))
        {
            return true;
        }

        while (index > 0)
        {
            index = CodePoint.Before(line, index);
            int before = CodePoint.At(line, index);
            if (!Folding.IsDeleted(before))
            {
                return !ContinuesWord(before);
            }
        }

        return true;
    }

    private static int? MatchExact(string line, int index, string literal) =>
        line.AsSpan(index).StartsWith(literal, StringComparison.Ordinal) ? index + literal.Length : null;

    private static int? MatchFolded(string line, int index, string literal)
    {
        string folded = Folding.Fold(literal);
        int start = SkipDeleted(line, index);
        if (start == line.Length || Blank.IsWhiteSpace(CodePoint.At(line, start)))
        {
            return null;
        }

        foreach (int last in CodePoint.Starts(line, start))
        {
            int end = CodePoint.After(line, last);
            string part = Folding.Fold(line[start..end]);
            if (part == folded)
            {
                return SkipDeleted(line, end);
            }

            // Another code point never makes the folded part shorter or takes back what it starts with.
            if (!folded.StartsWith(part, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    private static int SkipDeleted(string line, int index)
    {
        while (index < line.Length && Folding.IsDeleted(CodePoint.At(line, index)))
        {
            index = CodePoint.After(line, index);
        }

        return index;
    }

    private static bool NeedsWordEnd(string literal)
    {
        string folded = Folding.Fold(literal);
        return IsWordPart(CodePoint.At(folded, CodePoint.Before(folded, folded.Length)));
    }

    private static bool IsWordEnd(string line, int index)
    {
        int next = SkipDeleted(line, index);
        if (next < line.Length && line[next] == '\u0903')
        {
            // A visarga is a separator too; only a letter behind it makes it part of the word.
            next = SkipDeleted(line, next + 1);
        }

        return next == line.Length || !ContinuesWord(CodePoint.At(line, next));
    }

    private static bool ContinuesWord(int codePoint) =>
        CodePoint.IsLetterOrDigit(codePoint) || CodePoint.IsCombining(codePoint);

    // Han, kana, Thai, Lao, Khmer and Myanmar put no space between words, so that a word's end cannot be seen.
    private static bool IsWordPart(int codePoint) =>
        CodePoint.IsLetterOrDigit(codePoint) && !IsWrittenWithoutSpaces(codePoint);

    private static bool IsWrittenWithoutSpaces(int codePoint) => codePoint is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or
        0x3005 or 0x3007 or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or
        (>= 0x20000 and <= 0x3FFFF);
}
