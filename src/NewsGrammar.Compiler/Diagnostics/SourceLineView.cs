using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>A source line and the carets below it, both safe to print.</summary>
/// <param name="Text">The line. Control characters are shown as pictures, so that no file can steer a terminal.</param>
/// <param name="Carets">Tabs and spaces up to the place, then <c>^~~~</c>.</param>
internal readonly record struct SourceLineView(string Text, string Carets)
{
    private const string Cut = "…";

    /// <summary>The view of the line on which a place starts. A place of several lines is marked to its first line's end.</summary>
    public static SourceLineView Of(SourceText source, LinePosition start, LinePosition end)
    {
        var excerpt = source.ExcerptAround(start);
        var text = new StringBuilder(excerpt.IsCutBefore ? Cut : "");
        var carets = new StringBuilder(excerpt.IsCutBefore ? " " : "");
        var first = start.Column - excerpt.FirstColumn;
        var last = end.Line > start.Line ? int.MaxValue : end.Column - excerpt.FirstColumn;
        for (var index = 0; index < excerpt.Text.Length; index++)
        {
            var unit = excerpt.Text[index];
            AppendShown(text, unit);
            if (index == first)
            {
                carets.Append('^');
            }
            else if (index < last && HasWidth(unit))
            {
                carets.Append(index > first ? '~' : unit == '\t' ? '\t' : ' ');
            }
        }

        if (first >= excerpt.Text.Length)
        {
            carets.Append('^');
        }

        return new SourceLineView(text.Append(excerpt.IsCutAfter ? Cut : "").ToString(), carets.ToString());
    }

    /// <summary>
    /// Whether a unit takes a column of its own. Combining marks, zero-width and bidi marks do not, nor does the second
    /// half of a surrogate pair.
    /// </summary>
    private static bool HasWidth(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        && !char.IsLowSurrogate(unit);

    private static void AppendShown(StringBuilder text, char unit)
    {
        if (unit is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
        {
            // A bidi embedding that the excerpt does not close would reorder the gutter and the carets too.
            return;
        }

        text.Append(Printable.Unit(unit));
    }
}
