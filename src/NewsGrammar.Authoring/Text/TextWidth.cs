using System.Globalization;
using System.Text;

namespace NewsGrammar.Authoring.Text;

/// <summary>
/// How many columns text takes where every letter is as wide as another, as on a terminal. What a reader takes for one character is
/// never cut.
/// </summary>
internal static class TextWidth
{
    /// <summary>The columns of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int columns = 0;
        while (!text.IsEmpty)
        {
            text = text[Next(text, out int width)..];
            columns += width;
        }

        return columns;
    }

    /// <summary>How many units of a text fit into a number of columns.</summary>
    public static int Fitting(ReadOnlySpan<char> text, int columns)
    {
        int fitting = 0;
        while (fitting < text.Length)
        {
            int length = Next(text[fitting..], out int width);
            columns -= width;
            if (columns < 0)
            {
                break;
            }

            fitting += length;
        }

        return fitting;
    }

    /// <summary>The length of the text element at the start, in UTF-16 units.</summary>
    private static int Next(ReadOnlySpan<char> text, out int width)
    {
        int length = StringInfo.GetNextTextElementLength(text);
        Rune.DecodeFromUtf16(text, out Rune first, out _);
        width = WidthOf(first);
        return length;
    }

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            ? 0
            : IsWide(rune.Value) ? 2 : 1;

    /// <summary>The blocks whose characters terminals draw two columns wide (EastAsianWidth.txt, types W and F).</summary>
    private static bool IsWide(int codePoint) => codePoint
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
