using System.Text;
using CsCheck;

namespace NewsGrammar.Specs;

/// <summary>Generators of texts that nobody would write, made of what the fixed grammars look for and of anything else.</summary>
internal static class ArbitraryText
{
    private static readonly string[] Fragments =
    [
        "المصدر", "المصدر: ", "المصـدر", "إقرأ أيضا", "اقرأ أيضاً:", "تاريخ النشر: ", "تاريخ: 3/5", "كلمات دلالية: ", "العنوان: ",
        "مقالات مشابهة", "مقالات ذات صلة:", "للمزيد ", "قد يهمك أيضا", "وسم", "标签", "label", "LABEL TWO", "Exact: ", "set=", "set -> ",
        "count ", "Z", "بحث", "خبر", "news", "end", ".", "..", "…", "!", "؟", "?", "\"", "«", "»", "(", ")", "http",
        ":", "：", "|", "/", "-", "–", "—", "،", ",", ";", "؛", "#", "=", "\u0903", "• ", "* ", "- ", "1. ", "٢) ", "3-", "▪\uFE0F ",
        "وقال الوزير", "صفا", "فتح الجسر صباح اليوم وعبره الناس", "a", "b c", "Straße", "é", "e\u0301", "हिंदी", "日本", "𐐔", "📰", "1", "٢",
        " ", "  ", "\t", "\u00A0", "\u3000", "\u200F", "\u200B", "\uFEFF", "\u00AD", "\u0640", "\u064B", "\0",
    ];

    private static readonly string[] LineEnds = ["\n", "\n", "\n", "\r\n", "\r\n", "\n\n", "\r", "\u0085", "\u2028", "\v", "\f"];

    private static readonly Gen<string> Fragment = Gen.OneOf(Fragments);
    private static readonly Gen<string> LineEnd = Gen.OneOf(LineEnds);

    private static readonly Gen<string> Scalar = Gen.Int[0, 0x10FFFF]
        .Where(Rune.IsValid)
        .Select(static codePoint => new Rune(codePoint).ToString());

    /// <summary>Texts without lone surrogates: those that UTF-8 can express.</summary>
    public static Gen<string> Valid { get; } =
        Gen.Frequency((10, Fragment), (4, LineEnd), (1, Scalar)).Array[0, 60].Select(string.Concat);

    /// <summary>Any sequences of UTF-16 units, lone surrogates and all.</summary>
    public static Gen<string> Any { get; } =
        Gen.Frequency((10, Fragment), (4, LineEnd), (3, Gen.Char.Select(char.ToString)), (1, Gen.Char['\uD800', '\uDFFF'].Select(char.ToString)))
            .Array[0, 60]
            .Select(string.Concat);

    /// <summary>Any bytes, most of them in malformed UTF-8.</summary>
    public static Gen<byte[]> Bytes { get; } =
        Gen.Frequency(
            (10, Fragment.Select(Encoding.UTF8.GetBytes)),
            (4, LineEnd.Select(Encoding.UTF8.GetBytes)),
            (3, Gen.Byte.Array[1, 4]),
            (2, Fragment.Select(static text => Encoding.UTF8.GetBytes(text)[..^1])))
            .Array[0, 60]
            .Select(static parts => parts.SelectMany(static part => part).ToArray());
}
