using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <content>Conditions: what <c>where</c> asks of the whole trimmed line.</content>
public ref partial struct LineMatcher<T>
{
    /// <summary>Counts the runs without white space; a run of marks alone is none.</summary>
    /// <param name="limit">Where counting stops: no condition needs to know more.</param>
    public readonly int Words(int limit)
    {
        int words = 0;
        bool inWord = false;
        for (int next = 0; next < _line.Length && words < limit;)
        {
            int codePoint = T.Decode(_line, next, out int length);
            next += length;
            if (!CodePoints.IsSpace(codePoint))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (!CodePoints.IsMark(codePoint))
            {
                inWord = false;
            }
        }

        return words;
    }

    /// <summary>Counts the code points that are no marks.</summary>
    /// <param name="limit"><inheritdoc cref="Words" path="/param[@name='limit']"/></param>
    public readonly int Chars(int limit)
    {
        int chars = 0;
        for (int next = 0; next < _line.Length && chars < limit;)
        {
            if (!CodePoints.IsMark(T.Decode(_line, next, out int length)))
            {
                chars++;
            }

            next += length;
        }

        return chars;
    }

    /// <summary>Counts the decimal digits, of any script.</summary>
    /// <param name="limit"><inheritdoc cref="Words" path="/param[@name='limit']"/></param>
    public readonly int Digits(int limit)
    {
        int digits = 0;
        for (int next = 0; next < _line.Length && digits < limit;)
        {
            digits += CodePoints.IsDigit(T.Decode(_line, next, out int length)) ? 1 : 0;
            next += length;
        }

        return digits;
    }

    /// <summary>
    /// <c>sentence</c>: whether the line ends like a sentence. White space, marks, closing punctuation and quotation marks
    /// behind its end are passed.
    /// </summary>
    public readonly bool IsSentence()
    {
        for (int end = _line.Length; end > 0;)
        {
            int codePoint = T.DecodeLast(_line, end, out int length);
            if (!CodePoints.IsSpace(codePoint) && !CodePoints.ClosesSentence(codePoint))
            {
                return codePoint == Separators.Ellipsis || SentenceTerminals.Contains(codePoint);
            }

            end -= length;
        }

        return false;
    }

    /// <summary><c>capitals</c>: whether at least two of the letters have case, and none of them is small.</summary>
    public readonly bool IsCapitals()
    {
        int capitals = 0;
        for (int next = 0; next < _line.Length;)
        {
            int letterCase = CodePoints.CaseOf(T.Decode(_line, next, out int length));
            if (letterCase < 0)
            {
                return false;
            }

            capitals += letterCase;
            next += length;
        }

        return capitals >= 2;
    }

    /// <summary>Whether the line starts with a folded literal.</summary>
    /// <param name="folded">The folded text, not empty.</param>
    public readonly bool StartsWith(string folded) => MatchFolded(folded, 0) != NoMatch;

    /// <summary>Whether the line starts with a literal, compared code point by code point.</summary>
    /// <param name="text">The text, not empty.</param>
    public readonly bool StartsWithExact(string text) => MatchExact(text, 0) != NoMatch;

    /// <summary>Whether the line ends with a folded literal.</summary>
    /// <param name="folded"><inheritdoc cref="StartsWith" path="/param[@name='folded']"/></param>
    public readonly bool EndsWith(string folded)
    {
        int last = T.DecodeLast(_line, _line.Length, out _);
        if (last < Fold.ShortEnd && Fold.Short[last] is not Fold.Deleted and var unit && unit != folded[^1])
        {
            return false;
        }

        // Steps back over as many folded units as the literal has, so that the cost does not depend on where in the
        // line a match might start.
        int start = _line.Length;
        int missing = folded.Length;
        bool inSpace = false;
        while (start > 0 && missing > 0)
        {
            int codePoint = T.DecodeLast(_line, start, out int length);
            int units = FoldedLength(codePoint, out bool isSpace);
            start -= length;
            missing -= isSpace && inSpace ? 0 : units;
            inSpace = units == 0 ? inSpace : isSpace;
        }

        return missing == 0 && MatchFolded(folded, start) == _line.Length;
    }

    /// <summary>Whether the line ends with a literal, compared code point by code point.</summary>
    /// <param name="text"><inheritdoc cref="StartsWithExact" path="/param[@name='text']"/></param>
    public readonly bool EndsWithExact(string text)
    {
        int start = _line.Length;
        for (int next = text.Length; next > 0 && start > 0;)
        {
            _ = T.DecodeLast(_line, start, out int length);
            start -= length;
            next -= char.IsLowSurrogate(text[next - 1]) && next > 1 && char.IsHighSurrogate(text[next - 2]) ? 2 : 1;
        }

        return MatchExact(text, start) == _line.Length;
    }

    /// <summary>Whether a folded literal stands anywhere in the line.</summary>
    /// <param name="folded"><inheritdoc cref="StartsWith" path="/param[@name='folded']"/></param>
    public readonly bool Contains(string folded)
    {
        for (int next = 0; next < _line.Length;)
        {
            int codePoint = T.Decode(_line, next, out int length);
            if (!Skip.IsDeleted(codePoint) && MatchFolded(folded, next) != NoMatch)
            {
                return true;
            }

            next += length;
        }

        return false;
    }

    /// <summary>Whether a literal stands anywhere in the line, compared code point by code point.</summary>
    /// <param name="text"><inheritdoc cref="StartsWithExact" path="/param[@name='text']"/></param>
    public readonly bool ContainsExact(string text)
    {
        for (int next = 0; next < _line.Length;)
        {
            if (MatchExact(text, next) != NoMatch)
            {
                return true;
            }

            _ = T.Decode(_line, next, out int length);
            next += length;
        }

        return false;
    }

    private static int FoldedLength(int codePoint, out bool isSpace)
    {
        int folded = codePoint;
        string expansion = string.Empty;
        folded = codePoint < Fold.ShortEnd ? Fold.Short[codePoint] : Fold.Long(codePoint, out expansion);
        isSpace = folded == ' ';
        return folded switch { Fold.Deleted => 0, < 0 => expansion.Length, > 0xFFFF => 2, _ => 1 };
    }
}
