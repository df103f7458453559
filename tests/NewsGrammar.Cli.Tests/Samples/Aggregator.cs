namespace NewsGrammar.Cli.Tests.Samples;

/// <summary>Texts in the layout of a site whose grammar the tool brings along.</summary>
internal static class Aggregator
{
    /// <summary>A text that fits.</summary>
    public const string Fitting = """
        أعلنت البلدية عن حديقة جديدة في وسط المدينة.
        وقالت إن الأشجار ستزرع في الخريف.
        المصدر: صوت الحي
        كلمات دلالية: حدائق، أشجار
        مقالات مشابهة
        • مدرسة تزرع ألف شجرة
        • موسم الأمطار يبدأ مبكرا
        """;
}
