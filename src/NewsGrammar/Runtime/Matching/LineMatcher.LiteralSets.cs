using System.Numerics;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Runtime.Matching;

/// <content>Conditions that look for one of several folded literals.</content>
public ref partial struct LineMatcher<T>
{
    private const ulong AllLiterals = ulong.MaxValue;

    /// <summary>Whether the line starts with one of the literals.</summary>
    public readonly bool StartsWithAny(LiteralSet literals)
    {
        ArgumentNullException.ThrowIfNull(literals);
        int letter = literals.LetterOf(T.Decode(_line, 0, out _));
        return StandsAt(literals, letter < 0 ? AllLiterals : literals.BeginningWith(letter), 0);
    }

    /// <summary>Whether the line ends with one of the literals.</summary>
    public readonly bool EndsWithAny(LiteralSet literals)
    {
        ArgumentNullException.ThrowIfNull(literals);
        int letter = literals.LetterOf(T.DecodeLast(_line, _line.Length, out _));
        ulong candidates = letter < 0 ? AllLiterals : literals.EndingIn(letter);
        for (; candidates != 0; candidates &= candidates - 1)
        {
            for (int index = BitOperations.TrailingZeroCount(candidates); index < literals.Literals.Length; index += LiteralSet.Bits)
            {
                if (EndsWith(literals.Literals[index]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of the literals stands anywhere in the line.</summary>
    public readonly bool ContainsAny(LiteralSet literals)
    {
        ArgumentNullException.ThrowIfNull(literals);
        ulong begun = 0;
        int start = 0;
        for (int next = 0; next < _line.Length;)
        {
            int letter = literals.LetterOf(T.Decode(_line, next, out int length));
            if (letter >= 0)
            {
                ulong candidates = begun & literals.GoingOnWith(letter);
                if (candidates != 0 && StandsAt(literals, candidates, start))
                {
                    return true;
                }

                begun = literals.BeginningWith(letter);
                start = next;
                if ((begun & literals.Singles) is not 0 and var singles && StandsAt(literals, singles, start))
                {
                    return true;
                }
            }
            else if (letter == LiteralSet.SeveralLetters)
            {
                // Its letters may be the second one of a literal, or several of one that begins here.
                if ((begun != 0 && StandsAt(literals, begun, start)) || StandsAt(literals, AllLiterals, next))
                {
                    return true;
                }

                begun = 0;
            }

            next += length;
        }

        return false;
    }

    private readonly bool StandsAt(LiteralSet literals, ulong candidates, int start)
    {
        for (; candidates != 0; candidates &= candidates - 1)
        {
            for (int index = BitOperations.TrailingZeroCount(candidates); index < literals.Literals.Length; index += LiteralSet.Bits)
            {
                if (MatchFolded(literals.Literals[index], start) != NoMatch)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the line starts with a folded literal.</summary>
    internal readonly bool StartsWith(string folded) => MatchFolded(folded, 0) != NoMatch;

    /// <summary>Whether a folded literal stands anywhere in the line.</summary>
    internal readonly bool Contains(string folded) => ContainsAny(new LiteralSet(folded));

    /// <summary>Whether the line ends with a folded literal.</summary>
    internal readonly bool EndsWith(string folded)
    {
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

    private static int FoldedLength(int codePoint, out bool isSpace)
    {
        int folded = codePoint;
        string expansion = string.Empty;
        folded = codePoint < Fold.ShortEnd ? Fold.Short[codePoint] : Fold.Long(codePoint, out expansion);
        isSpace = folded == ' ';
        return folded switch { Fold.Deleted => 0, < 0 => expansion.Length, > 0xFFFF => 2, _ => 1 };
    }
}
