using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsGrammar.Runtime.Text;

/// <summary>What the language counts as white space, as nothing, and as part of a word.</summary>
internal static class CodePoints
{
    /// <summary>What a malformed sequence decodes to.</summary>
    public const int Replacement = 0xFFFD;

    private const int LowEnd = 0x800;
    private const int FirstHighMark = 0x180E;

    /// <summary>Whether each code point below U+0800 is white space or a mark.</summary>
    private static readonly bool[] LowSpaces =
        [.. Enumerable.Range(0, LowEnd).Select(static codePoint => IsWhiteSpace(codePoint) || IsMark(codePoint))];

    /// <summary>Whether a word goes on with each code point below U+0800.</summary>
    private static readonly bool[] LowWords = [.. Enumerable.Range(0, LowEnd).Select(IsOfWord)];

    /// <summary>Whether the code point is white space: the White_Space property of Unicode (PropList.txt).</summary>
    public static bool IsWhiteSpace(int codePoint) => codePoint < 0x80
        ? codePoint is ' ' or (>= '\t' and <= '\r')
        : codePoint is 0x85 or 0xA0 || (codePoint >= 0x1680 && IsHighWhiteSpace(codePoint));

    /// <summary>
    /// Whether the code point counts as nothing wherever it stands: the bidi controls, the zero-width characters and
    /// the variation selectors, which pages put behind emoji bullets.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMark(int codePoint) => codePoint < FirstHighMark
        ? codePoint is 0xAD or 0x61C
        : IsHighMark(codePoint);

    /// <summary>Whether trimming removes the code point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(int codePoint)
    {
        bool[] low = LowSpaces;
        return (uint)codePoint < (uint)low.Length ? low[codePoint] : IsHighSpace(codePoint);
    }

    /// <summary>Whether the code point is a decimal digit of any script (category Nd).</summary>
    public static bool IsDigit(int codePoint) => codePoint < 0x80
        ? (uint)(codePoint - '0') <= 9
        : CategoryOf(codePoint) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether a word that reaches the code point goes on: a letter, a digit or a combining mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ContinuesWord(int codePoint)
    {
        bool[] low = LowWords;
        return (uint)codePoint < (uint)low.Length ? low[codePoint] : IsOfWord(codePoint);
    }

    /// <summary>
    /// Whether a literal that ends in the code point needs a word to end there: it is a letter or digit of a script
    /// that parts words by spaces.
    /// </summary>
    public static bool NeedsWordEnd(int codePoint) =>
        ContinuesWord(codePoint) && !IsUnspacedScript(codePoint);

    /// <summary>Whether the code point may stand behind the end of a sentence: closing and initial punctuation (Pe, Pf, Pi), and quotation marks.</summary>
    public static bool ClosesSentence(int codePoint) => codePoint < 0x80
        ? codePoint is '"' or '\'' or ')' or ']' or '}'
        : CategoryOf(codePoint) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.InitialQuotePunctuation;

    /// <summary>The case of a letter.</summary>
    /// <returns>1 for a capital or title letter, -1 for a small one, 0 for all else (categories Lu and Lt, Ll).</returns>
    public static int CaseOf(int codePoint) => CategoryOf(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 1,
        UnicodeCategory.LowercaseLetter => -1,
        _ => 0,
    };

    private static bool IsOfWord(int codePoint) => CategoryOf(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark => !IsMark(codePoint),
        _ => false,
    };

    /// <summary>Scripts written without spaces between words: South-East Asian ones, kana, Han (Scripts.txt).</summary>
    private static bool IsUnspacedScript(int codePoint) => codePoint switch
    {
        >= 0x0E00 and <= 0x0EFF => true, // Thai, Lao
        >= 0x1000 and <= 0x109F => true, // Myanmar
        >= 0x1780 and <= 0x17FF => true, // Khmer
        >= 0x2E80 and <= 0x2FDF => true, // CJK and Kangxi radicals
        >= 0x3005 and <= 0x3007 => true, // ideographic iteration mark, closing mark, zero
        >= 0x3040 and <= 0x30FF => true, // hiragana, katakana
        >= 0x31F0 and <= 0x31FF => true, // katakana extensions
        >= 0x3400 and <= 0x4DBF => true, // Han, extension A
        >= 0x4E00 and <= 0x9FFF => true, // Han
        >= 0xF900 and <= 0xFAFF => true, // Han, compatibility
        >= 0xFF66 and <= 0xFF9F => true, // katakana, half width
        >= 0x20000 and <= 0x3FFFF => true, // Han, further extensions
        _ => false,
    };

    /// <summary>From U+0800 on, spaces and marks stand in a few blocks; all other code points are told at once.</summary>
    private static bool IsHighSpace(int codePoint) => codePoint switch
    {
        < 0x2000 => codePoint is 0x1680 or 0x180E,
        < 0x2070 => codePoint is not (>= 0x2010 and < 0x2028) and not (>= 0x2030 and < 0x205F),
        _ => codePoint == 0x3000 || (codePoint >= 0xFE00 && IsMark(codePoint)),
    };

    private static bool IsHighMark(int codePoint) => codePoint switch
    {
        0x180E or 0xFEFF => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        _ => false,
    };

    private static bool IsHighWhiteSpace(int codePoint) =>
        codePoint is 0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000;

    private static UnicodeCategory CategoryOf(int codePoint) =>
        Rune.IsValid(codePoint) ? Rune.GetUnicodeCategory(new Rune(codePoint)) : UnicodeCategory.OtherNotAssigned;
}
