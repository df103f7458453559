using System.Runtime.CompilerServices;
using System.Text;
using NewsGrammar.Automaton;
using NewsGrammar.Folding;
using NewsGrammar.Text;

namespace NewsGrammar.Lines;

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
    private readonly int MatchFolded(ReadOnlySpan<char> literal, int start)
    {
        int next = start;
        int matched = 0;
        while (matched < literal.Length)
        {
            if (next >= _line.Length)
            {
                return NoMatch;
            }

            int codePoint = T.Decode(_line, next, out int length);
            if (codePoint < Fold.LowEnd)
            {
                char folded = Fold.Low[codePoint];
                if (folded == literal[matched])
                {
                    matched++;
                    next = folded == ' ' ? AfterSpace(next) : next + length;
                    continue;
                }

                if (folded != Fold.Nothing)
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
                    length = AfterSpace(next) - next;
                }

                matched += consumed;
            }

            next += length;
        }

        return EndOfLiteral(literal, AfterDeleted(next));
    }

    /// <summary>How many units of the literal a code point from U+0800 on stands for; -1 where it differs.</summary>
    private static int MatchHigh(ReadOnlySpan<char> literal, int codePoint)
    {
        int high = Fold.High(codePoint, out string expansion);
        if (high == Fold.Nothing)
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

    /// <summary>How many units the first code point has.</summary>
    internal readonly int FirstLength
    {
        get
        {
            _ = T.Decode(_line, 0, out int length);
            return length;
        }
    }

    /// <summary>Whether the line starts with a label as the grammar spells it.</summary>
    /// <returns>How many units the label takes; 0 when the line does not start with it.</returns>
    internal readonly int SpelledLength(LabelSpelling spelling) => T.StartsWith(_line, spelling);

    /// <summary>
    /// Keeps what the search for labels has found, so that the rule of the label need not compare it again.
    /// </summary>
    /// <param name="label">The folded label that the line begins with.</param>
    /// <param name="end">Where its last unit ends.</param>
    internal void NoteLabel(string label, int end)
    {
        _label = label;
        _labelEnd = label.Length == 0 ? NoMatch : EndOfLiteral(label, AfterDeleted(end));
    }

    /// <summary>Goes one code point on, and down the tree of labels with what it folds to.</summary>
    /// <param name="labels">The tree.</param>
    /// <param name="node">The node; afterwards the one behind the code point.</param>
    /// <param name="next">Where the code point stands; afterwards where the next one does.</param>
    /// <returns>False when no label goes on like the line.</returns>
    internal readonly bool TryDescend(LabelIndex labels, ref int node, ref int next)
    {
        while (next < _line.Length)
        {
            int codePoint = T.Decode(_line, next, out int length);
            string expansion = string.Empty;
            int folded = codePoint < Fold.LowEnd ? Fold.Low[codePoint] : Fold.High(codePoint, out expansion);
            next = folded == ' ' ? AfterSpace(next) : next + length;
            switch (folded)
            {
                case Fold.Nothing:
                    continue;
                case < 0:
                    node = Descend(labels, node, expansion);
                    break;
                case <= char.MaxValue:
                    node = labels.Child(node, (char)folded);
                    break;
                default:
                    node = DescendPair(labels, node, folded);
                    break;
            }

            return node >= 0;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int DescendPair(LabelIndex labels, int node, int codePoint)
    {
        Span<char> pair = stackalloc char[2];
        new Rune(codePoint).EncodeToUtf16(pair);
        return Descend(labels, node, pair);
    }

    private static int Descend(LabelIndex labels, int node, ReadOnlySpan<char> units)
    {
        int child = node;
        for (int index = 0; index < units.Length && child >= 0; index++)
        {
            child = labels.Child(child, units[index]);
        }

        return child;
    }

    private readonly int MatchExact(ReadOnlySpan<char> literal, int start)
    {
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

        return EndOfLiteral(literal, next);
    }

    /// <summary>Where a literal ends in a letter or digit, a word must end there.</summary>
    private readonly int EndOfLiteral(ReadOnlySpan<char> literal, int end) =>
        end < _line.Length && WordContinues(end) && LiteralText.NeedsWordEnd(literal) ? NoMatch : end;

    private readonly bool WordContinues(int place)
    {
        int next = AfterDeleted(place);
        if (next < _line.Length && T.Decode(_line, next, out int length) == Separators.Visarga)
        {
            // Typed for a colon it ends the word; a letter behind it shows that it belongs to the word.
            next = AfterDeleted(next + length);
        }

        return next < _line.Length && CodePoints.ContinuesWord(T.Decode(_line, next, out _));
    }

    private readonly int AfterSpace(int place)
    {
        int next = place;
        while (next < _line.Length)
        {
            int codePoint = T.Decode(_line, next, out int length);
            if (!CodePoints.IsSpace(codePoint) && !IsDeleted(codePoint))
            {
                break;
            }

            next += length;
        }

        return next;
    }

    private readonly int AfterDeleted(int place)
    {
        int next = place;
        while (next < _line.Length && IsDeleted(T.Decode(_line, next, out int length)))
        {
            next += length;
        }

        return next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDeleted(int codePoint) => codePoint < Fold.LowEnd
        ? Fold.Low[codePoint] == Fold.Nothing
        : Fold.High(codePoint, out _) == Fold.Nothing;
}
