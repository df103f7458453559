using System.Text;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Matching;

/// <summary>Facts about the text of a literal.</summary>
internal static class LiteralText
{
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
