using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsGrammar.Specs;

/// <summary>
/// The one escape of specifications and of the texts beside them, <c>\u{200F}</c>: a code point that cannot be seen or
/// that editors change. The backslash means nothing else.
/// </summary>
internal static partial class CodePointEscape
{
    /// <summary>Puts code points in place of their escapes.</summary>
    public static string Decode(string text) => Escape().Replace(
        text, static match => new Rune(int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>Puts escapes in place of what cannot be seen; line feeds and spaces between words stay.</summary>
    public static string Encode(string text)
    {
        var escaped = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or ' ' || !IsInvisible(rune))
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
            }
        }

        return escaped.ToString();
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex(@"\\u\{([0-9A-Fa-f]{1,6})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
