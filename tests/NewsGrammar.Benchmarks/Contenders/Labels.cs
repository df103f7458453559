namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>
/// The labels as pages spell them. Those who compare strings need them spelt out, where the grammar folds what it compares.
/// </summary>
internal static class Labels
{
    /// <summary>Before a date.</summary>
    public static readonly string[] Published = ["تاريخ النشر"];

    /// <summary>Before a source.</summary>
    public static readonly string[] Source = ["المصدر"];

    /// <summary>Before keywords.</summary>
    public static readonly string[] Keywords = ["كلمات دلالية", "كلمات مفتاحية"];

    /// <summary>Above the embedded article.</summary>
    public static readonly string[] ReadAlso = ["إقرأ أيضاً", "إقرأ أيضا", "اقرأ أيضاً", "اقرأ أيضا"];

    /// <summary>Above related titles.</summary>
    public static readonly string[] Related = ["مقالات مشابهة", "مقالات ذات صلة"];

    /// <summary>What may follow a label.</summary>
    public static readonly char[] Separators = [':', '：', '|', '/', '-', '–', '—', '،', '!'];

    /// <summary>What may part two keywords.</summary>
    public static readonly char[] Commas = ['،', ',', ';', '؛', '#', '•', '|'];

    /// <summary>What a publisher's name does not end with.</summary>
    public static readonly char[] SentenceEnds = ['.', '؟', '!', ':'];
}
