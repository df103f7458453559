namespace NewsGrammar.Benchmarks.Documents;

/// <summary>The words that sentences are made of. None begins with a label of the grammar.</summary>
internal static class ArabicWords
{
    /// <summary>Verbs that open a sentence.</summary>
    public static readonly string[] Verbs =
    [
        "أعلن", "ذكر", "أكد", "أوضح", "يدرس", "بدأ", "يواصل", "افتتح", "ناقش", "راجع", "قدّم", "نظّم", "وصف", "استقبل",
        "يعرض", "وقّع", "حذّر", "رحّب", "يستعد", "أطلق",
    ];

    /// <summary>Who does it.</summary>
    public static readonly string[] Subjects =
    [
        "المهندس", "الفريق", "البلدية", "المزارع", "المدرّس", "المتحف", "الباحثة", "الطبيب", "النادي", "الجمعية",
        "المكتبة", "الميناء", "الصيّاد", "الورشة", "المرصد", "الخبّاز", "البستاني", "المسرح", "المصوّر", "الحارس",
    ];

    /// <summary>What it is about.</summary>
    public static readonly string[] Nouns =
    [
        "الجسر", "الطريق", "الحديقة", "القمح", "الزيتون", "القطار", "المصدر", "الشارع", "البحيرة", "النهر", "الجبل",
        "السوق", "المعرض", "الكتاب", "التقرير", "البرنامج", "المشروع", "الخريطة", "المخطوط", "المحطة", "المدينة",
        "القرية", "الساحل", "الغابة", "الواحة", "الينبوع", "السفينة", "المنارة", "الفصل", "الدرس", "المختبر", "الجهاز",
    ];

    /// <summary>What it is like.</summary>
    public static readonly string[] Adjectives =
    [
        "الجديد", "القديم", "الواسع", "الهادئ", "الأخضر", "الشمالي", "الجنوبي", "المحلي", "السنوي", "المشترك", "الطويل",
        "القصير", "الأول", "الثاني", "الكبير", "الصغير", "المفتوح", "المستمر", "الرقمي", "اليدوي", "المتجدّد", "الموسمي",
    ];

    /// <summary>What joins two parts.</summary>
    public static readonly string[] Links =
    [
        "في", "من", "إلى", "على", "قرب", "خلال", "بعد", "قبل", "حول", "ضمن", "بين", "مع", "عند", "منذ", "رغم", "لأجل",
    ];
}
