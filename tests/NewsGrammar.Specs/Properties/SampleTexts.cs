namespace NewsGrammar.Specs;

/// <summary>Texts for tests that need one of a kind.</summary>
internal static class SampleTexts
{
    /// <summary>A page that the aggregator's grammar fits.</summary>
    public const string Article = """
        جسر جديد يصل ضفتي النهر
        تاريخ النشر: 3rd, May 2031 GMT
        عبر المئات الجسر في يومه الأول، ورفع بعضهم الأعلام.

        وقال المهندس: استغرق البناء عامين.
        المصدر: وكالة النهر
        كلمات دلالية: جسر، نهر، نقل
        إقرأ أيضاً:
        ميناء الصيد يستعيد نشاطه
        واحة الأخبار
        عادت القوارب إلى الميناء بعد الترميم.
        وفتحت المقاهي أبوابها!
        المصدر: صوت الساحل
        مقالات مشابهة
        • ترميم السوق القديم
        - قطار ساحلي في الصيف
        3. حديقة على السطح
        """;

    /// <summary>The same page with labels out of place: repairs in the text and at its end.</summary>
    public const string Broken = """
        المصدر: وكالة النهر
        جسر جديد يصل ضفتي النهر
        كلمات دلالية: جسر، نهر، نقل
        تاريخ النشر: 3rd, May 2031 GMT
        عبر المئات الجسر في يومه الأول.
        المصدر: صوت الساحل
        المصدر: واحة الأخبار
        وقال المهندس: استغرق البناء عامين.
        مقالات مشابهة
        ترميم السوق القديم
        إقرأ أيضا:
        """;

    /// <summary>Lines for every rule of the grammar of elements, in several scripts.</summary>
    public const string Mixed = """
        Exact: as written
        label two: one, two؛ three end.
        phrases: two words ميناء جديد ice left
        set -> value
        count 12 tonnes of ice
        score Lions - Tigers Amin, Said
        score Bears-Wolves
        desk Oldport: two words left
        • item
        (inner) outer
        left : right
        two words
        ١٢
        What next?
        خبر عاجل.

        橋が開通した
        Z
        للمزيد: ميناء جديد
        «فتح الجسر»
        """;
}
