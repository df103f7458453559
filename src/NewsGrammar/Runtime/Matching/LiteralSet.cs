using System.ComponentModel;
using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Runtime.Matching;

/// <summary>
/// Folded literals that a condition looks for all at once. A bit stands for a literal; tables by letter tell which literals have it as
/// their first, second or last one, so that a line is read once whatever their number: shift-and (Baeza-Yates and Gonnet, 1992) on two
/// letters, then a comparison where both are right.
/// For generated code; an app has no need of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LiteralSet
{
    /// <summary>A letter that none of the literals begins with, goes on with or ends in.</summary>
    internal const int NoLetter = 0;

    /// <summary>In place of a letter: folding deletes the code point.</summary>
    internal const int DeletedLetter = -1;

    /// <summary>In place of a letter: folding makes several of the code point, or it takes two UTF-16 units.</summary>
    internal const int SeveralLetters = -2;

    /// <summary>How many bits there are: beyond as many literals, two share one.</summary>
    internal const int Bits = 64;

    private readonly string[] _literals;
    private readonly Dictionary<int, int> _letters = [];
    private readonly short[] _shortLetters = new short[Fold.ShortEnd];
    private readonly ulong[] _first;
    private readonly ulong[] _second;
    private readonly ulong[] _last;

    /// <summary>Builds the tables.</summary>
    /// <param name="literals">The folded literals, none empty.</param>
    public LiteralSet(params string[] literals)
    {
        ArgumentNullException.ThrowIfNull(literals);
        _literals = literals;
        int most = (3 * literals.Length) + 1;
        _first = new ulong[most];
        _second = new ulong[most];
        _last = new ulong[most];
        for (int index = 0; index < literals.Length; index++)
        {
            Add(LiteralText.LettersOf(literals[index], out _), 1UL << (index % Bits));
        }

        for (int codePoint = 0; codePoint < Fold.ShortEnd; codePoint++)
        {
            char folded = Fold.Short[codePoint];
            _shortLetters[codePoint] = (short)(folded == Fold.Deleted ? DeletedLetter : _letters.GetValueOrDefault(folded));
        }
    }

    /// <summary>The literals; literal n has the bit n modulo 64.</summary>
    internal ReadOnlySpan<string> Literals => _literals;

    /// <summary>The literals of one letter.</summary>
    internal ulong Singles { get; private set; }

    /// <summary>What a code point counts as: the number of a letter, <see cref="DeletedLetter"/> or <see cref="SeveralLetters"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int LetterOf(int codePoint)
    {
        short[] letters = _shortLetters;
        return (uint)codePoint < (uint)letters.Length ? letters[codePoint] : LongLetterOf(codePoint);
    }

    /// <summary>The literals whose first letter is one of a number.</summary>
    internal ulong BeginningWith(int letter) => _first[letter];

    /// <summary>The literals whose second letter is one of a number.</summary>
    internal ulong GoingOnWith(int letter) => _second[letter];

    /// <summary>The literals whose last letter is one of a number.</summary>
    internal ulong EndingIn(int letter) => _last[letter];

    private void Add(ReadOnlySpan<char> literal, ulong bit)
    {
        // A surrogate counts as a letter that no text has: its code points count as several letters, and have all literals tried.
        _first[NumberOf(literal[0])] |= bit;
        _last[NumberOf(literal[^1])] |= bit;
        if (literal.Length > 1)
        {
            _second[NumberOf(literal[1])] |= bit;
        }
        else
        {
            Singles |= bit;
        }
    }

    private int NumberOf(char letter)
    {
        if (!_letters.TryGetValue(letter, out int number))
        {
            number = _letters.Count + 1;
            _letters.Add(letter, number);
        }

        return number;
    }

    private int LongLetterOf(int codePoint)
    {
        int folded = Fold.Long(codePoint, out _);
        return folded switch
        {
            Fold.Deleted => DeletedLetter,
            < 0 or > char.MaxValue => SeveralLetters,
            _ => _letters.GetValueOrDefault(folded),
        };
    }
}
