using System.Text.RegularExpressions;

namespace NewsGrammar.Authoring.Translation;

/// <summary>Phrases that the compiler puts into its texts, in Arabic. What is not among them stays in English.</summary>
internal static partial class ArabicPhrases
{
    private static readonly (Regex English, string Arabic)[] All =
    [
        (Meant(), "هل قصدت `$1`؟"),
        (Otherwise(), "وإلا "),
        (Write(), "اكتب `$1`"),
        (Example(), "يُكتب هكذا: `$1`"),
        (Number(), "العدد `$1`"),
        (Declaration(), "يبدأ التصريح بـ `line` أو `layout` أو `document` في أول سطر من الملف"),
        (Between(), "ضع النص بين علامتي اقتباس مزدوجتين؛ ويبدأ التعليق بـ `//`"),
        (End(), "نهاية التصريح"),
        (Documentation(), "تعليق توثيق"),
        (Quantifier(), "عدد ($1)"),
        (Comparison(), "مقارنة ($1)"),
        (Condition(), "شرط ($1)"),
        (Element(), "عنصر ($1)"),
        (Part(), "سطر أو تخطيط أو حقل"),
        (ANumber(), "عدد"),
        (Or(), "أو"),
    ];

    /// <summary>A text with the phrases that are known in Arabic.</summary>
    public static string Translate(string text)
    {
        foreach ((Regex english, string arabic) in All)
        {
            text = english.Replace(text, arabic);
        }

        return ArabicSentences.Translate(text);
    }

    [GeneratedRegex("did you mean `([^`]+)`\\?")]
    private static partial Regex Meant();

    [GeneratedRegex("\\botherwise ")]
    private static partial Regex Otherwise();

    [GeneratedRegex("^write `([^`]+)`$")]
    private static partial Regex Write();

    [GeneratedRegex("^an? \\w+ is (?:named|written) like this: `(.+)`$")]
    private static partial Regex Example();

    [GeneratedRegex("^the number `([^`]+)`$")]
    private static partial Regex Number();

    [GeneratedRegex("^a declaration begins with `line`, `layout` or `document`, at the start of a line of the file$")]
    private static partial Regex Declaration();

    [GeneratedRegex("^put text between double quotes; a comment begins with `//`$")]
    private static partial Regex Between();

    [GeneratedRegex("the end of the declaration")]
    private static partial Regex End();

    [GeneratedRegex("\\ba doc comment\\b")]
    private static partial Regex Documentation();

    [GeneratedRegex("\\ba quantifier \\(([^)]*)\\)")]
    private static partial Regex Quantifier();

    [GeneratedRegex("\\ba comparison \\(([^)]*)\\)")]
    private static partial Regex Comparison();

    [GeneratedRegex("\\ba condition \\(([^)]*)\\)")]
    private static partial Regex Condition();

    [GeneratedRegex("\\ban element \\(([^)]*)\\)")]
    private static partial Regex Element();

    [GeneratedRegex("\\ba line, a layout or a field\\b")]
    private static partial Regex Part();

    [GeneratedRegex("\\ba number\\b")]
    private static partial Regex ANumber();

    [GeneratedRegex("(?<=[`)،] )or(?= [`\\p{IsArabic}])")]
    private static partial Regex Or();
}
