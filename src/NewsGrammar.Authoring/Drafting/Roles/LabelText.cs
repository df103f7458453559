using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Labels as text of a grammar.</summary>
internal static class LabelText
{
    /// <summary>A longer line is no literal that people can bear.</summary>
    public const int MaxUnits = 120;

    /// <summary>Whether a text can be written as a literal that people can read: words, and little else.</summary>
    public static bool CanBeLiteral(string text)
    {
        bool hasLetter = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            hasLetter |= category is <= UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;
            bool isWord = Rune.IsLetterOrDigit(rune) || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (rune == Rune.ReplacementChar || !(isWord || rune.Value is ' ' or '\'' or '’' or '&' or '.' or '(' or ')' or '-' or ','))
            {
                return false;
            }
        }

        return hasLetter && Fold.Text(text).Trim().Length > 0;
    }

    /// <summary>Whether a whole line can be written as a literal of bearable length.</summary>
    public static bool CanBeQuoted(string text) =>
        text.Length <= MaxUnits
        && text.EnumerateRunes().Any(static rune => Rune.IsLetterOrDigit(rune))
        && text.EnumerateRunes().All(static rune => rune != Rune.ReplacementChar && !Rune.IsControl(rune))
        && Fold.Text(text).Trim().Length > 0;

    /// <summary>
    /// A literal of a grammar, without the bidi controls of the text: folding takes them for nothing, and whoever reads the grammar would
    /// see its words in another order.
    /// </summary>
    public static string Quoted(string text) =>
        $"\"{DisplayText.OneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A C# name made of the words of a label; null when it holds letters beyond ASCII.</summary>
    public static string? Name(string label)
    {
        var name = new StringBuilder();
        bool startsWord = true;
        foreach (char unit in label)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                name.Append(startsWord ? char.ToUpperInvariant(unit) : char.ToLowerInvariant(unit));
                startsWord = false;
            }
            else if (unit is '\'' or '’')
            {
                continue;
            }
            else if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                return null;
            }
            else
            {
                startsWord = true;
            }
        }

        return name.Length > 0 && char.IsAsciiLetter(name[0]) ? name.ToString() : null;
    }
}
