using System.Text;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>Facts about the text of a literal.</summary>
internal static class LiteralText
{
    /// <summary>
    /// Ends the text of a literal behind which its word may go on. A noncharacter (Unicode 16, section 23.7), which no literal of a
    /// grammar may hold.
    /// </summary>
    public const char StemEnd = '\uFFFF';

    /// <summary>The letters of a literal, and whether its word may go on behind them.</summary>
    public static ReadOnlySpan<char> LettersOf(ReadOnlySpan<char> literal, out bool isStem)
    {
        isStem = literal[^1] == StemEnd;
        return isStem ? literal[..^1] : literal;
    }

    /// <summary>Its first code point.</summary>
    public static int First(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out Rune rune, out _);
        return rune.Value;
    }

    /// <summary>Whether a word must end where the literal ends: it ends in a letter or digit.</summary>
    public static bool NeedsWordEnd(ReadOnlySpan<char> text)
    {
        char last = text[^1];
        if (last < 0x80)
        {
            return char.IsAsciiLetterOrDigit(last);
        }

        Rune.DecodeLastFromUtf16(text, out Rune rune, out _);
        return CodePoints.NeedsWordEnd(rune.Value);
    }
}
