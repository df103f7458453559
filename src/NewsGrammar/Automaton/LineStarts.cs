using System.Runtime.CompilerServices;
using NewsGrammar.Folding;

namespace NewsGrammar.Automaton;

/// <summary>
/// Tells from the first code point of a trimmed line whether a label could begin it, so that most lines of prose are
/// never compared with one.
/// </summary>
public sealed class LineStarts
{
    private readonly bool[] _mayBeLabel = new bool[Fold.LowEnd];
    private readonly bool _hasHighLetter;

    /// <summary>Prepares the table.</summary>
    /// <param name="firstLetters">The first letters of the folded labels.</param>
    public LineStarts(string firstLetters)
    {
        ArgumentNullException.ThrowIfNull(firstLetters);
        for (int codePoint = 0; codePoint < Fold.LowEnd; codePoint++)
        {
            char folded = Fold.Low[codePoint];
            _mayBeLabel[codePoint] = folded == Fold.Nothing || firstLetters.Contains(folded);
        }

        _hasHighLetter = firstLetters.AsSpan().ContainsAnyInRange((char)Fold.LowEnd, char.MaxValue);
    }

    /// <summary>Whether a label could begin a line whose first code point is this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayBeLabel(int codePoint)
    {
        bool[] low = _mayBeLabel;
        return (uint)codePoint < (uint)low.Length ? low[codePoint] : _hasHighLetter || !IsHighWithoutLowFold(codePoint);
    }

    /// <summary>Punctuation, symbols, kana, Han and Hangul: blocks in which nothing folds to a code point below U+0800.</summary>
    private static bool IsHighWithoutLowFold(int codePoint) =>
        codePoint is (>= 0x2010 and < 0x2028) or (>= 0x2030 and < 0x205F) or (>= 0x2190 and < 0x2C00) or (> 0x3000 and < 0xA640);
}
