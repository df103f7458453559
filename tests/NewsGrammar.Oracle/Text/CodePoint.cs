using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary>Code points of a string, by their UTF-16 index; a lone surrogate is one of its own.</summary>
internal static class CodePoint
{
    public static int At(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];

    /// <summary>The index after the code point at an index.</summary>
    public static int After(string text, int index) => index + (char.IsSurrogatePair(text, index) ? 2 : 1);

    /// <summary>The index of the code point before an index.</summary>
    public static int Before(string text, int index) =>
        index - (index >= 2 && char.IsSurrogatePair(text, index - 2) ? 2 : 1);

    /// <summary>The indexes at which the code points of a text start.</summary>
    public static IEnumerable<int> Starts(string text, int from = 0)
    {
        for (int index = from; index < text.Length; index = After(text, index))
        {
            yield return index;
        }
    }

    public static bool IsDecimalDigit(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsLetterOrDigit(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    public static bool IsCombining(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
