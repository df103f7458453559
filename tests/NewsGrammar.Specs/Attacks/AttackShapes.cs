using System.Text;

namespace NewsGrammar.Specs;

/// <summary>The worst texts that could be thought of, for the labels and layouts of <see cref="AttackGrammars"/>.</summary>
internal static class AttackShapes
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, AttackShape> ByName { get; } = new[]
    {
        AttackShape.Of("blank lines", "\n"),
        AttackShape.Of("lines of space and marks", " \u00A0\u200F\u3000\r\n"),
        AttackShape.Of("bullets", "• a\n"),
        AttackShape.Of("bullets alone", "•\n- \n"),
        AttackShape.Of("numbers", "1. a\n22) b\n٣- c\n4.5\n"),
        AttackShape.Of("labels", "Source: a\n"),
        AttackShape.Of("labels and nothing else", "Source\nAlso\n"),
        AttackShape.Of("nearly labels", "Sourc: a\nSources: a\nSource\nAls\nAlso x\nsource a\n"),
        AttackShape.Of("prose", "one two three four\n"),
        AttackShape.Of("short lines", "one two\n"),
        AttackShape.Of("lines without end", "a"),
        AttackShape.Of("a line of words", "word "),
        AttackShape.Of("a line of spaces", " ", "a", "a"),
        AttackShape.Of("a line of separators", ":"),
        AttackShape.Of("a line of dots", ".", "Source", "a"),
        AttackShape.Of("a line of visargas", "\u0903", "Source"),
        AttackShape.Of("lines of separators", "::: --\n..…..\n|\n"),
        AttackShape.Of("a line of separators and words", "a : "),
        AttackShape.Of("a list", "a,;،"),
        AttackShape.Of("lines of phrases", "Tags: a b a b c\n", "a b a b c a\n"),
        AttackShape.Of("a line of phrases", "a b ", "a b a b\nTags: "),
        AttackShape.Of("a line of bullets", "• "),
        AttackShape.Of("a line of labels", "Source: "),
        AttackShape.Of("a line of near labels", "Sourc Als "),
        AttackShape.Of("a line of ends", "end. end "),
        AttackShape.Of("a line of ends that do not fit", "enden"),
        AttackShape.Of("a line of digits", "1"),
        AttackShape.Of("parentheses", "(", "x ", "y"),
        AttackShape.Of("byte order marks", "\uFEFFSource: a\n\uFEFF\n\uFEFF\uFEFFa\n"),
        AttackShape.Of("a line of byte order marks", "\uFEFF", "a", "a"),
        AttackShape.Of("NUL characters", "\0"),
        AttackShape.Of("lines of NUL characters", "\0\nSource\0: a\n"),
        AttackShape.Of("half surrogate pairs", "\uD83D\nSource: \uDE00\n\uDE00\uD83D \n\uD83DSource\n"),
        AttackShape.Of("a line of half surrogate pairs", "\uDE00"),
        AttackShape.Of("accents on a letter", "\u0301", "Source: a"),
        AttackShape.Of("accents on a label", "\u0301", "Source", ": a"),
        AttackShape.Of("harakat in a label", "\u064B", "المص", "در: a"),
        AttackShape.Of("harakat before a label", "\u064B", "", "المصدر: a"),
        AttackShape.Of("zero-width marks in a label", "\u200B", "Sour", "ce: a"),
        AttackShape.Of("zero-width marks behind a label", "\u200B", "Source", ": a"),
        AttackShape.Of("carriage returns", "\r", "a", "\nSource: a"),
        AttackShape.Of("presentation forms", "\uFDFA\uFEFB", "Source: "),
        AttackShape.Of("labels in disorder", "Also\nSource: a\n• b\nSource: c\n"),
        AttackShape.Of("blocks that never begin", "Also\nAlso\nSource: a\nAlso\n"),
        AttackShape.Of("a choice that the last line decides", "one two\none two three\n", "", "Source: a"),
        AttackShape.Of("a choice that the last line spoils", "one two\none two three\n", "", "Also\nSource: a\nAlso"),
        AttackShape.Of("one bad line at the end", "one two three four\n", "", "Also"),
        AttackShape.Of("one bad line at the start", "one two three four\n", "Source: a\n"),
        AttackShape.Of("broken UTF-8", BrokenUtf8()),
        AttackShape.Of("a line of continuation bytes", [0x80]),
        AttackShape.Of("a line of leading bytes", [0xF0]),
        AttackShape.Of("overlong and surrogate bytes", [0xC0, 0x8A, 0xE0, 0x80, 0x8A, 0xED, 0xA0, 0xBD, 0xF5, 0xFF, 0x0A]),
    }.ToDictionary(static shape => shape.Name);

    /// <summary>A text of code points of each length, cut at each of its bytes, a line each; then each with its start cut off.</summary>
    private static byte[] BrokenUtf8()
    {
        byte[] whole = Encoding.UTF8.GetBytes("é: المصدر：•📰\u200F");
        var bytes = new List<byte>();
        for (int cut = 1; cut < whole.Length; cut++)
        {
            bytes.AddRange([.. whole[..cut], .. "\nSource: "u8, .. whole[cut..], (byte)'\n']);
        }

        return [.. bytes];
    }
}
