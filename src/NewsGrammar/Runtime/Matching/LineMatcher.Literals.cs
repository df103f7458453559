using System.Runtime.CompilerServices;
using System.Text;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <content>Literals, folded and exact.</content>
public ref partial struct LineMatcher<T>
{
    private const int NoMatch = -1;

    /// <summary>A folded literal.</summary>
    /// <param name="folded">The folded text, not empty.</param>
    public bool Literal(string folded)
    {
        int end;
        if (_at == 0 && ReferenceEquals(folded, _label))
        {
            end = _labelEnd;
        }
        else
        {
            SkipSpace();
            end = MatchFolded(folded, _at);
        }

        if (end == NoMatch)
        {
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary>A literal compared code point by code point.</summary>
    /// <param name="text">The text, not empty.</param>
    public bool Exact(string text)
    {
        SkipSpace();
        int end = MatchExact(text, _at);
        if (end == NoMatch)
        {
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary>The end of the literal that starts at a place, deleted code points behind it included.</summary>
    private readonly int MatchFolded(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> literal = LiteralText.LettersOf(text, out bool isStem);
        int next = start;
        int matched = 0;
        while (matched < literal.Length)
        {
            if (next >= _line.Length)
            {
                return NoMatch;
            }

            int codePoint = T.Decode(_line, next, out int length);
            if (codePoint < Fold.ShortEnd)
            {
                char folded = Fold.Short[codePoint];
                if (folded == literal[matched])
                {
                    matched++;
                    next = folded == ' ' ? Skip.Space(_line, next) : next + length;
                    continue;
                }

                if (folded != Fold.Deleted)
                {
                    return NoMatch;
                }
            }
            else
            {
                int consumed = MatchHigh(literal[matched..], codePoint);
                if (consumed < 0)
                {
                    return NoMatch;
                }

                if (consumed == 1 && literal[matched] == ' ')
                {
                    length = Skip.Space(_line, next) - next;
                }

                matched += consumed;
            }

            next += length;
        }

        int end = Skip.Deleted(_line, next);
        return isStem ? end : EndOfLiteral(literal, end);
    }

    /// <summary>How many units of the literal a code point from U+0800 on stands for; -1 where it differs.</summary>
    private static int MatchHigh(ReadOnlySpan<char> literal, int codePoint)
    {
        int high = Fold.Long(codePoint, out string expansion);
        if (high == Fold.Deleted)
        {
            return 0;
        }

        if (high < 0)
        {
            return literal.StartsWith(expansion, StringComparison.Ordinal) ? expansion.Length : -1;
        }

        Span<char> units = stackalloc char[2];
        int count = new Rune(high).EncodeToUtf16(units);
        return literal.StartsWith(units[..count], StringComparison.Ordinal) ? count : -1;
    }

    /// <summary>
    /// Keeps what the search for labels has found, so that the rule of the label need not compare it again.
    /// </summary>
    /// <param name="label">The folded label that the line begins with.</param>
    /// <param name="end">Where its last unit ends.</param>
    internal void NoteLabel(string label, int end)
    {
        _label = label;
        _labelEnd = label.Length == 0 ? NoMatch : EndOfLiteral(label, Skip.Deleted(_line, end));
    }

    private readonly int MatchExact(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> literal = LiteralText.LettersOf(text, out bool isStem);
        int next = start;
        for (int matched = 0; matched < literal.Length;)
        {
            if (next >= _line.Length)
            {
                return NoMatch;
            }

            Rune.DecodeFromUtf16(literal[matched..], out Rune expected, out int units);
            if (T.Decode(_line, next, out int length) != expected.Value)
            {
                return NoMatch;
            }

            matched += units;
            next += length;
        }

        return isStem ? next : EndOfLiteral(literal, next);
    }

    /// <summary>Where a literal ends in a letter or digit, a word must end there.</summary>
    private readonly int EndOfLiteral(ReadOnlySpan<char> literal, int end) =>
        end < _line.Length && WordContinues(end) && LiteralText.NeedsWordEnd(literal) ? NoMatch : end;

    private readonly bool WordContinues(int place)
    {
        int next = Skip.Deleted(_line, place);
        if (next < _line.Length && T.Decode(_line, next, out int length) == Separators.Visarga)
        {
            // Typed for a colon it ends the word; a letter behind it shows that it belongs to the word.
            next = Skip.Deleted(_line, next + length);
        }

        return next < _line.Length && CodePoints.ContinuesWord(T.Decode(_line, next, out _));
    }
}
