using System.Text;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <content>Separators, bullets, and the search for what ends a capture.</content>
public ref partial struct LineMatcher<T>
{
    /// <summary><c>sep</c>: one of the language's own separators.</summary>
    public bool Separator() => TakeSeparator([]);

    /// <summary><c>sep(…)</c>: one of the named separators.</summary>
    /// <param name="separators">Each compared code point by code point; the longest that matches counts.</param>
    public bool SeparatorOf(params ReadOnlySpan<string> separators) => TakeSeparator(separators);

    /// <summary><c>bullet</c>: a bullet or an item number, with the space behind it.</summary>
    public bool Bullet()
    {
        SkipSpace();
        if (_at == _line.Length)
        {
            return false;
        }

        int codePoint = T.Decode(_line, _at, out int length);
        bool isBullet = Bullets.IsBullet(codePoint);
        int end = isBullet ? _at + length : CodePoints.IsDigit(codePoint) ? EndOfItemNumber() : NoMatch;
        if (end == NoMatch)
        {
            return false;
        }

        // A hyphen or a number is a bullet only before a space: "-5" and "1.5" are none.
        if ((codePoint == '-' || !isBullet) && !HasWhiteSpaceAt(end))
        {
            return false;
        }

        _at = end;
        SkipSpace();
        return true;
    }

    private readonly int EndOfItemNumber()
    {
        int end = EndOfDigits(_at);
        return end < _line.Length && T.Decode(_line, end, out int length) is '.' or ')' or '-' ? end + length : NoMatch;
    }

    /// <summary>Whether white space follows, marks before it passed.</summary>
    private readonly bool HasWhiteSpaceAt(int place)
    {
        for (int next = place; next < _line.Length;)
        {
            int codePoint = T.Decode(_line, next, out int length);
            if (!CodePoints.IsMark(codePoint))
            {
                return CodePoints.IsWhiteSpace(codePoint);
            }

            next += length;
        }

        return false;
    }

    /// <summary>Takes one of the separators; of the language's own where none is named.</summary>
    private bool TakeSeparator(scoped ReadOnlySpan<string> separators)
    {
        int before = _at;
        SkipSpace();
        int end = MatchSeparator(separators, _at);
        if (end == NoMatch)
        {
            _at = before;
            return false;
        }

        _at = end;
        SkipSpace();
        return true;
    }

    private readonly int MatchSeparator(scoped ReadOnlySpan<string> separators, int start)
    {
        if (start >= _line.Length)
        {
            return NoMatch;
        }

        if (separators.IsEmpty)
        {
            int codePoint = T.Decode(_line, start, out int length);
            return codePoint is '.' or Separators.Ellipsis ? EndOfDots(start)
                : Separators.IsSeparator(codePoint) ? start + length
                : NoMatch;
        }

        int longest = NoMatch;
        foreach (string separator in separators)
        {
            longest = Math.Max(longest, MatchText(separator, start));
        }

        return longest;
    }

    /// <summary>Two or more dots part a label from its value; one dot ends a sentence.</summary>
    private readonly int EndOfDots(int start)
    {
        int end = start;
        int dots = 0;
        while (end < _line.Length && T.Decode(_line, end, out int length) is var codePoint and ('.' or Separators.Ellipsis))
        {
            dots += codePoint == '.' ? 1 : 3;
            end += length;
        }

        return dots > 1 ? end : NoMatch;
    }

    private readonly int MatchText(string text, int start)
    {
        int next = start;
        foreach (Rune expected in text.EnumerateRunes())
        {
            if (next >= _line.Length || T.Decode(_line, next, out int length) != expected.Value)
            {
                return NoMatch;
            }

            next += length;
        }

        return next;
    }

    /// <summary>The first place from <paramref name="start"/> on, before a limit, where a delimiter stands.</summary>
    private readonly int Find(ReadOnlySpan<Delimiter> delimiters, int start, int limit)
    {
        bool startsWord = StartsWord(start);
        for (int next = start; next < limit;)
        {
            int codePoint = T.Decode(_line, next, out int length);
            if (!CodePoints.IsMark(codePoint) && !Skip.IsDeleted(codePoint))
            {
                foreach (Delimiter delimiter in delimiters)
                {
                    if (StandsAt(delimiter, next, startsWord))
                    {
                        return next;
                    }
                }

                startsWord = !CodePoints.ContinuesWord(codePoint);
            }

            next += length;
        }

        return NoMatch;
    }

    /// <summary>Whether no word reaches a place from before it, deleted code points passed: "by" starts none in "5by".</summary>
    private readonly bool StartsWord(int place)
    {
        for (int end = place; end > 0;)
        {
            int codePoint = T.DecodeLast(_line, end, out int length);
            if (!Skip.IsDeleted(codePoint))
            {
                return !CodePoints.ContinuesWord(codePoint);
            }

            end -= length;
        }

        return true;
    }

    private readonly bool StandsAt(Delimiter delimiter, int place, bool startsWord) => delimiter switch
    {
        SeparatorDelimiter separator => MatchSeparator(separator.Separators, place) != NoMatch,
        LiteralDelimiter literal => (startsWord || !literal.NeedsWordStart)
            && (literal.IsExact ? MatchExact(literal.Text, place) : MatchFolded(literal.Text, place)) != NoMatch,
        _ => false,
    };
}
