using System.Globalization;
using System.Text;

namespace NewsGrammar.Compiler.CSharp;

/// <summary>Texts as C# writes them.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string literal. Letters stay readable; what cannot be seen, or would turn the line around, is escaped.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char unit in text)
        {
            literal.Append(Unit(unit));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>String literals with commas between them.</summary>
    public static string Strings(IEnumerable<string> texts) => string.Join(", ", texts.Select(String));

    /// <summary>
    /// A text inside an XML comment. What XML does not take, would end the comment, or would turn the line around is shown as
    /// its escape; marks that join or part letters stay.
    /// </summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            xml.Append(unit switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\n' => "\n",
                '\t' => " ",
                _ when IsUnfitForComments(unit) => Escape(unit),
                _ => unit.ToString(),
            });
        }

        return xml.ToString();
    }

    private static bool IsUnfitForComments(char unit) => char.IsControl(unit)
        || unit is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Escape(char unit) => $"\\u{(int)unit:X4}";

    private static string Unit(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        ' ' => " ",
        _ when IsReadable(unit) => unit.ToString(),
        _ => Escape(unit),
    };

    private static bool IsReadable(char unit) => char.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => false,
        _ => true,
    };
}
