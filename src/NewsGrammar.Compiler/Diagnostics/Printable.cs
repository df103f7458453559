using System.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>Turns text of a grammar file into text that is safe and short enough for a message.</summary>
internal static class Printable
{
    private const int MaxLength = 300;

    /// <summary>
    /// A unit as it is printed: C0 control characters as their pictures (U+2400 block), tabs kept; what would steer a terminal or
    /// reorder what stands around it as the replacement character.
    /// </summary>
    public static char Unit(char unit) => unit switch
    {
        '\t' => unit,
        < ' ' => (char)('\u2400' + unit),
        '\u007F' => '\u2421',
        >= '\u0080' and <= '\u009F' => '\uFFFD',
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        '\u2028' or '\u2029' => ' ',
        _ => unit,
    };

    /// <summary>A piece of text, cut when it is long.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var cut = text.Length > MaxLength;
        var shown = new StringBuilder();
        foreach (var unit in cut ? text[..MaxLength] : text)
        {
            shown.Append(Unit(unit));
        }

        return cut ? shown.Append('…').ToString() : shown.ToString();
    }
}
