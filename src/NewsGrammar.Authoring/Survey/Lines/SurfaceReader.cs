using System.Globalization;
using System.Numerics;
using System.Text;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Looks at the surface of lines.</summary>
internal static class SurfaceReader
{
    /// <summary>A colon this far from the start stands behind a label; one further off stands in prose.</summary>
    private const int LabelLength = 24;

    private const int ManyBlankLines = 4;

    /// <summary>The surface of a line.</summary>
    /// <param name="line">The trimmed line, not empty.</param>
    /// <param name="above">How many blank lines stand above it.</param>
    /// <param name="below">How many stand below it.</param>
    /// <param name="index">Its 0-based number among the lines of the page that are not blank.</param>
    /// <param name="count">How many such lines there are.</param>
    /// <param name="script">The script that most of the page is in.</param>
    public static LineSurface Read(ReadOnlySpan<char> line, int above, int below, int index, int count, Script script)
    {
        LineLetters letters = LineLetters.Of(line);
        LineSurface.TraitValues values = default;
        Set(ref values, Trait.Words, HalfOctave(letters.Words));
        Set(ref values, Trait.Characters, HalfOctave(letters.Characters));
        Set(ref values, Trait.Ending, EndingOf(line));
        Set(ref values, Trait.Opening, (int)OpeningOf(line));
        Set(ref values, Trait.Digits, DigitsOf(letters));
        Set(ref values, Trait.Capitals, letters.IsCapitals ? 1 : 0);
        Set(ref values, Trait.Script, letters.Script == Script.None ? 2 : letters.Script == script ? 0 : 1);
        Set(ref values, Trait.Colon, ColonOf(line));
        Set(ref values, Trait.Above, Math.Min(above, ManyBlankLines));
        Set(ref values, Trait.Below, Math.Min(below, ManyBlankLines));
        Set(ref values, Trait.Place, (int)PlaceOf(index, count));
        return new LineSurface(values, FirstWordOf(line));
    }

    private static void Set(ref LineSurface.TraitValues values, Trait trait, int value) =>
        values[(int)trait] = (byte)Math.Min(value, Traits.ValuesOf((int)trait) - 1);

    /// <summary>Twice the logarithm to the base 2, rounded down: 1, 2, 3, 4, 6, 8, 12 … begin a class each.</summary>
    private static int HalfOctave(int count)
    {
        if (count == 0)
        {
            return 0;
        }

        int octave = BitOperations.Log2((uint)count);
        return 1 + (2 * octave) + ((2L * count * count) >> (2 * octave) >= 4 ? 1 : 0);
    }

    private static int EndingOf(ReadOnlySpan<char> line)
    {
        bool isQuoted = false;
        while (!line.IsEmpty)
        {
            Rune.DecodeLastFromUtf16(line, out Rune last, out int length);
            UnicodeCategory category = Rune.GetUnicodeCategory(last);
            bool isQuote = category is UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation || last.Value is '"' or '\'';
            bool isAround = isQuote || category is UnicodeCategory.ClosePunctuation or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator;
            if (!isAround)
            {
                return (2 * (int)EndingOf(last, category, line)) + (isQuoted ? 1 : 0);
            }

            isQuoted |= isQuote;
            line = line[..^length];
        }

        return 2 * (int)LineEnding.Other;
    }

    private static LineEnding EndingOf(Rune last, UnicodeCategory category, ReadOnlySpan<char> line) => last.Value switch
    {
        0x2026 => LineEnding.Ellipsis,
        '.' when line.EndsWith("..") => LineEnding.Ellipsis,
        ':' or 0xFF1A or 0xFE55 => LineEnding.Colon,
        ',' or ';' or 0x060C or 0x061B or 0x3001 or 0xFF0C or 0xFF1B => LineEnding.Comma,
        var point when SentenceTerminals.Contains(point) => LineEnding.Sentence,
        _ when category == UnicodeCategory.DecimalDigitNumber => LineEnding.Digit,
        _ when Rune.IsLetter(last) || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => LineEnding.Letter,
        _ => LineEnding.Other,
    };

    private static LineOpening OpeningOf(ReadOnlySpan<char> line)
    {
        Rune.DecodeFromUtf16(line, out Rune first, out _);
        return Rune.GetUnicodeCategory(first) switch
        {
            UnicodeCategory.LowercaseLetter => LineOpening.LowerCase,
            _ when Rune.IsLetter(first) => LineOpening.Letter,
            UnicodeCategory.DecimalDigitNumber => LineOpening.Digit,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => LineOpening.Quote,
            UnicodeCategory.OpenPunctuation => LineOpening.Bracket,
            _ when first.Value is '"' or '\'' => LineOpening.Quote,
            _ when first.Value is '#' or '@' => LineOpening.Tag,
            _ when Bullets.IsBullet(first.Value) => LineOpening.Bullet,
            UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation => LineOpening.Punctuation,
            _ => LineOpening.Other,
        };
    }

    private static int DigitsOf(LineLetters letters) => letters switch
    {
        { Digits: 0 } => 0,
        { Letters: 0 } => 4,
        { Digits: <= 2 } => 1,
        _ when 3 * letters.Digits < letters.Letters => 2,
        _ => 3,
    };

    private static int ColonOf(ReadOnlySpan<char> line)
    {
        int at = line.IndexOfAny(':', '：', '|');
        return at < 0 ? 0 : at == line.Length - 1 ? 3 : at <= LabelLength ? 1 : 2;
    }

    private static PagePlace PlaceOf(int index, int count) => index switch
    {
        0 => count == 1 ? PagePlace.Only : PagePlace.First,
        _ when index == count - 1 => PagePlace.Last,
        1 => PagePlace.Second,
        _ when index == count - 2 => PagePlace.LastButOne,
        _ => PagePlace.FirstFifth + (int)(5L * index / count),
    };

    private static uint FirstWordOf(ReadOnlySpan<char> line)
    {
        int start = 0;
        while (start < line.Length && !char.IsLetterOrDigit(line[start]))
        {
            start++;
        }

        int end = start;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || CharUnicodeInfo.GetUnicodeCategory(line[end]) == UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        return end == start ? 0 : Math.Max(1, (uint)StableHash.Of(line[start..end]));
    }
}
