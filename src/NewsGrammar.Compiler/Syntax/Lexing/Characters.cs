using System.Globalization;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>The character classes of the grammar language.</summary>
internal static class Characters
{
    /// <summary>The signs of one character. <c>&lt;=</c>, <c>&gt;=</c>, <c>==</c> and <c>..</c> are signs besides.</summary>
    public const string Signs = "=:()|?*+{},<>";

    /// <summary>
    /// Whether a unit is white space. Invisible marks (bidi, zero width, BOM) are too: editors put them beside Arabic
    /// script where the writer does not see them.
    /// </summary>
    public static bool IsSpace(char unit) =>
        char.IsWhiteSpace(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format;

    /// <summary>Whether a unit ends a line.</summary>
    public static bool IsLineEnd(char unit) => unit is '\n' or '\r';

    /// <summary>
    /// Whether a unit may stand in a name. A name may begin with any of them, so that <c>2nd</c> and <c>read-also</c>
    /// are one name each, of which it can be said why C# does not take them.
    /// </summary>
    public static bool IsOfName(char unit) => unit is '_' or '-' || CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    /// <summary>Whether a name made of such units is a number. Digits of every script count.</summary>
    public static bool IsNumber(ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
        {
            if (!char.IsDigit(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a unit begins no token and is no white space.</summary>
    public static bool IsUnknown(char unit) =>
        !IsSpace(unit) && !IsOfName(unit) && unit is not ('"' or '/') && !Signs.Contains(unit);
}
