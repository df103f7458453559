namespace NewsGrammar.Specs;

/// <summary>
/// Ways in which pages write one and the same article: each keeps every value as it is, so that the result must not
/// change by a character.
/// </summary>
internal static class ArticleVariants
{
    /// <summary>The one that changes nothing.</summary>
    public const string Unchanged = "as it is";

    private const string ReadAlso = "إقرأ أيضاً";
    private const string Related = "مقالات مشابهة";
    private const string Source = "المصدر";
    private const string Keywords = "كلمات دلالية";

    private static readonly string[] Alefs = ["ا", "أ", "إ", "آ", "ٱ"];
    private static readonly string[] Tanween = ["", "ً", "ٌ", "ٍ", "\u0652"];
    private static readonly string[] Bullets = ["•", "◦", "▪", "▫", "●", "○", "■", "□", "‣", "·", "∙", "⁃", "-", "–", "—", "*"];
    private static readonly string[] Marks = ["\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u061C", "\u202B", "\u202C", "\u2066", "\u2069", "\u00AD", "\uFEFF", "\uFE0F"];
    private static readonly string[] Spaces = ["\u00A0", "\t", "\u2003", "\u202F", "\u3000", "  ", " \u200F ", "\u2028"];

    /// <summary>The variants by name.</summary>
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> ByName { get; } =
        new Dictionary<string, Func<string, IEnumerable<string>>>
        {
            [Unchanged] = static article => [article],
            ["CRLF"] = static article => [article.Replace("\n", "\r\n"), article.Replace("\n", "\r\r\n")],
            ["no blank lines"] = static article => [string.Join('\n', Lines(article).Where(static line => line.Trim().Length > 0))],
            ["blank lines doubled"] = static article => [article.Replace("\n\n", "\n\n\n\n"), article.Replace("\n", "\n\n")],
            ["blank lines with space"] = static article => [.. Spaces.Concat(Marks).Select(blank => article.Replace("\n\n", $"\n{blank}\n"))],
            ["a final line end"] = static article => [article + "\n", article + "\r\n\r\n", article + " \n\u00A0\n"],
            ["a byte order mark"] = static article => ["\uFEFF" + article, "\uFEFF\n" + article],
            ["space and marks at the ends of lines"] = static article =>
                [.. Spaces.Concat(Marks).Select(mark => string.Join('\n', Lines(article).Select(line => mark + line + mark)))],
            ["alef and tanween of the read-also label"] = static article => SpellingsOfReadAlso().Select(label => article.Replace(ReadAlso, label)),
            ["tatweel in labels"] = static article =>
                [article.Replace(Source, "المصـدر"), article.Replace(Source, "الـمـصـدرـ"), article.Replace(Related, "مقــالات مشابهــة"), article.Replace(Keywords, "كلمـات دلاليـة")],
            ["yeh and teh marbuta in labels"] = static article =>
                [article.Replace(Related, "مقالات مشابهه"), article.Replace(Keywords, "كلمات دلالیه"), article.Replace(Keywords, "کلمات دلالية")],
            ["presentation forms in a label"] = static article => [article.Replace(Source, "\uFE8D\uFEDF\uFEE4\uFEBC\uFEAA\uFEAD")],
            ["other spaces in labels"] = static article => Spaces.SelectMany(space => new[]
            {
                article.Replace(ReadAlso, ReadAlso.Replace(" ", space)),
                article.Replace(Related, Related.Replace(" ", space)),
                article.Replace(Keywords + ": ", $"{Keywords.Replace(" ", space)}:{space}"),
            }),
            ["marks in labels"] = static article => Marks.SelectMany(mark => new[]
            {
                article.Replace(Source, string.Join(mark, Source.AsEnumerable())),
                article.Replace(ReadAlso, mark + ReadAlso + mark),
                article.Replace(Related, Related.Insert(3, mark)),
            }),
            ["separators behind labels"] = static article =>
                [.. new[] { "", " :", ":", "：", " |", " -", " –", "—", "،", "!", "..", "…", " \u0903" }.Select(sep => article.Replace(ReadAlso + ":", ReadAlso + sep)),
                 .. new[] { ":", " : ", "：", " | ", "/", " - ", "–", "—", "، ", "! ", ".. ", "… ", " \u0903" }.Select(sep => article.Replace(Source + ": ", Source + sep))],
            ["other words for labels"] = static article =>
                [article.Replace(Related, "مقالات ذات صلة"), article.Replace(Related, "مقالات ذات صلة:"), article.Replace(Keywords, "كلمات مفتاحية")],
            ["each bullet"] = static article => Bullets.SelectMany(bullet => new[]
            {
                article.Replace("  • ", $"  {bullet} "),
                article.Replace("  • ", $"{bullet}\u00A0"),
                article.Replace("  • ", $"\u200F{bullet}\u200F \u200F"),
            }),
            ["bullets without space"] = static article => Bullets.Where(static bullet => bullet != "-").Select(bullet => article.Replace("  • ", bullet)),
            ["numbers for bullets"] = static article => new[] { "1. ", "12) ", "3- ", "٤. ", "۵) " }.Select(bullet => article.Replace("  • ", bullet)),
        };

    private static string[] Lines(string article) => article.Split('\n');

    /// <summary>Every form of each of its four alefs, and every ending.</summary>
    private static IEnumerable<string> SpellingsOfReadAlso() =>
        from first in Alefs
        from second in Alefs
        from third in Alefs
        from last in Alefs
        from tanween in Tanween
        select $"{first}قر{second} {third}يض{last}{tanween}";
}
