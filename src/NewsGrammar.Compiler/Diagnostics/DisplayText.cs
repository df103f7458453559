using System.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>Makes foreign text safe to show: it can neither steer a terminal nor reorder what stands around it.</summary>
internal static class DisplayText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>
    /// Text for one line: control characters as their pictures, tabs and line ends as spaces, and without bidi
    /// embeddings and isolates, which a cut would leave open.
    /// </summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (unit is '\t' or '\n' or '\r')
            {
                shown.Append(' ');
            }
            else if (unit is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'))
            {
                shown.Append(Printable.Unit(unit));
            }
        }

        return shown.ToString();
    }

    /// <summary>Text of several lines, each character as <see cref="Printable.Unit"/> shows it.</summary>
    public static string Lines(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int index = 0; index < text.Length; index++)
        {
            shown[index] = text[index] == '\n' ? '\n' : Printable.Unit(text[index]);
        }
    });

    /// <summary>
    /// Puts text that runs from right to left into an isolate (Unicode annex 9, 2.5), so that it is ordered by itself
    /// and what stands beside it stays where it is. Other text is given back.
    /// </summary>
    /// <param name="text">The text, colour sequences and all.</param>
    /// <param name="plain">The same text without them.</param>
    public static string Isolate(string text, ReadOnlySpan<char> plain) =>
        HasRightToLeft(plain) ? FirstStrongIsolate + text + PopDirectionalIsolate : text;

    /// <summary>Whether a code point of a right-to-left block occurs (DerivedBidiClass.txt, types R and AL).</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x590 and <= 0x8FF) or 0x200F or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }
}
