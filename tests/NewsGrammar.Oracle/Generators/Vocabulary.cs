namespace NewsGrammar.Oracle;

/// <summary>The words that grammars and texts are made of: few, so that they meet.</summary>
internal static class Vocabulary
{
    /// <summary>Names of line rules.</summary>
    public static readonly string[] LineNames = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"];

    /// <summary>Names of layouts, the document's first.</summary>
    public static readonly string[] LayoutNames = ["Main", "Part", "Block"];

    /// <summary>Names of fields, some of which captures have too: a line that is spread fills the same fields.</summary>
    public static readonly string[] Fields = ["title", "body", "source", "tags", "writer", "place", "extra", "related", "topic", "origin"];

    /// <summary>Names of captures.</summary>
    public static readonly string[] Captures = ["value", "topic", "amount", "rest", "origin"];

    /// <summary>Labels, some of which start others, in several scripts.</summary>
    public static readonly string[] Labels =
    [
        "المصدر", "مصدر", "إقرأ أيضا", "إقرأ", "كلمات دلالية", "كلمات مفتاحية", "تاريخ النشر", "الكاتبة", "على",
        "by", "Source", "read also", "Read", "tags:", "(", "№ 5", "Straße",
    ];

    /// <summary>Texts that stand between captures or after the last.</summary>
    public static readonly string[] Inner = ["by", "من", "في", "(", ")", "»", "->", "ago", "إلى"];

    /// <summary>Texts that conditions look for.</summary>
    public static readonly string[] Affixes = [".", "؟", "!", ":", "by", "خبر", "المصدر", "news", ")", "أخبار"];

    /// <summary>Separators that rules name themselves.</summary>
    public static readonly string[] Separators = [":", "|", "-", "/", "—", "="];

    /// <summary>Words of texts.</summary>
    public static readonly string[] Words =
    [
        "خبر", "أخبار", "قال", "الرئيس", "والرئيس", "مدينة", "وبمدينة", "على", "كتاب", "لا", "في", "من", "إلى", "مصدر",
        "news", "Today", "said", "café", "by", "ago", "x", "12", "٣٤", "2024", "U.S.", "a-b", "हिंदी", "BBC", "ТАСС",
    ];

    /// <summary>What sentences end with.</summary>
    public static readonly string[] Endings = [".", "؟", "!", ":", "...", "…", " »", ")", "،", ".\"", "!»", ".)", "۔", "।", "。", ". ”", "؟\u200F"];

    /// <summary>What list items are cut at.</summary>
    public static readonly string[] ItemDelimiters = ["، ", ", ", " ; ", "؛", " #", " • ", "|", ",, "];

    /// <summary>The usual separators as they stand in texts.</summary>
    public static readonly string[] WrittenSeparators =
        [":", ": ", " : ", "：", " | ", "/", " - ", "-", " – ", "—", "، ", "! ", "..", "....", "… ", "ः "];

    /// <summary>Bullets as they stand in texts, some of which only look like one.</summary>
    public static readonly string[] WrittenBullets =
        ["•", "• ", "◦ ", "▪", "* ", "*", "- ", "-", "– ", "—", "·", "1. ", "12) ", "٣- ", "3.", "4 ", "1.) "];
}
