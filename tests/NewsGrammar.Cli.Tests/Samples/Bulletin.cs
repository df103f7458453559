namespace NewsGrammar.Cli.Tests.Samples;

/// <summary>A grammar with every kind of field, and texts that fit it or need repairs.</summary>
internal static class Bulletin
{
    /// <summary>The grammar, without findings.</summary>
    public const string Grammar = """
        /// A weekly bulletin: a headline, who wrote it and where, paragraphs, then notes.
        grammar Bulletin

        line Author   = "بقلم" sep value:text
        line Place    = "المكان" sep city:text "،" country:text
        line Topics   = "المواضيع" sep value:list
        line Notes    = "ملاحظات" sep?
        line Note     = bullet value:text
        line Closing  = "خاتمة" sep?
        line Sentence = text

        document Page =
            headline: Sentence
            author: Author
            place: Place?
            (body: Sentence)+
            topics: Topics?
            notes: Appendix?
            closing: (Closing Sentence)?

        layout Appendix =
            Notes
            (items: Note)+
        """;

    /// <summary>A text that fits.</summary>
    public const string Fitting = """
        قطار جديد يصل الجبل بالساحل

        بقلم: ليلى منصور
        المكان: طنجة، المغرب

        وصل القطار الأول في الصباح.
        Passengers clapped, then went for tea.

        المواضيع: نقل، جبال، 2024
        ملاحظات:
        • التذاكر مجانية أسبوعا
        • المحطة قرب السوق

        خاتمة
        شكرا لكم.
        """;

    /// <summary>A text without its author and with a second line of topics.</summary>
    public const string Broken = """
        سوق الكتب يفتح أبوابه
        جاء الناس باكرا.
        المواضيع: كتب
        المواضيع: أسواق
        ملاحظات
        - الدخول حر
        """;
}
