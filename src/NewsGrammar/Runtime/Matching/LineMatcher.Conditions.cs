using System.Numerics;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <content>Conditions: what <c>where</c> asks of the whole trimmed line.</content>
public ref partial struct LineMatcher<T>
{
    /// <summary>Counts the runs without white space; a run of marks alone is none.</summary>
    /// <param name="limit">Where counting stops: no condition needs to know more.</param>
    public int Words(int limit)
    {
        // Rules ask for the same line again, with other limits.
        if (_words == Uncounted || (_words == _wordsLimit && limit > _wordsLimit))
        {
            _words = CountWords(limit);
            _wordsLimit = limit;
        }

        return Math.Min(_words, limit);
    }

    private readonly int CountWords(int limit)
    {
        const int block = 64;
        const int worthBlock = 16;
        int words = 0;
        bool inWord = false;
        for (int next = 0; next < _line.Length && words < limit;)
        {
            int end = Math.Min(next + block, _line.Length);
            if (end - next >= worthBlock && _start + next + block <= _text.Length)
            {
                // What lies behind the line counts as white space.
                ulong own = ulong.MaxValue >> (block - (end - next));
                ulong spaces = T.WhiteSpace(in _text[_start + next], out ulong doubtful) | ~own;
                if (!HoldsFurtherSpace(next, doubtful & own))
                {
                    words += BitOperations.PopCount(~spaces & ((spaces << 1) | (inWord ? 0UL : 1UL)));
                    inWord = spaces >> (block - 1) == 0;
                    next = end;
                    continue;
                }
            }

            while (next < end)
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
        }

        return Math.Min(words, limit);
    }

    /// <summary>Whether one of the units that are marked begins white space or a mark.</summary>
    private readonly bool HoldsFurtherSpace(int start, ulong doubtful)
    {
        for (; doubtful != 0; doubtful &= doubtful - 1)
        {
            if (CodePoints.IsSpace(T.Decode(_line, start + BitOperations.TrailingZeroCount(doubtful), out _)))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>Whether the line starts with a literal, compared code point by code point.</summary>
    /// <param name="text">The text, not empty.</param>
    public readonly bool StartsWithExact(string text) => MatchExact(text, 0) != NoMatch;

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
}
