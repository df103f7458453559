namespace NewsGrammar.Authoring.Translation;

/// <summary>Words between names and literals that stand in texts of the compiler as they are, in Arabic.</summary>
internal static class ArabicSentences
{
    /// <summary>Those that a text holds, the longer ones first where one begins another.</summary>
    private static readonly (string English, string Arabic)[] All =
    [
        ("the first one", "الأول"),
        ("the declaration above it", "التصريح الذي يسبقه"),
        ("the first declaration", "التصريح الأول"),
        ("the field around it", "الحقل الذي يحيط به"),
        ("the line that is spread", "السطر الذي يُنثر"),
        ("the capture without a name", "الالتقاط الذي لا اسم له"),
        ("a capture of it has no name", "فيه التقاط لا اسم له"),
        ("it captures nothing", "لا يلتقط شيئًا"),
        ("the name of a line", "اسم سطر"),
        ("the parenthesis that is still open", "القوس الذي لم يُغلق"),
        ("one of them", "أحدهما"),
        (" is extended here", " يُمدَّد هنا"),
        (" is imported here", " يُستورد هنا"),
        ("only the files that were given can be imported", "لا تُستورد إلا الملفات التي أُعطيت للأداة"),
        ("the label of ", "عنوان "),
        ("the vocabulary is brought in by ", "يُدخَل المعجم بـ "),
        ("it asks for another one", "تطلب غيره"),
        ("it takes the rest", "يأخذ الباقي"),
        ("it holds the text of several lines", "فيه نص من عدة أسطر"),
        ("it holds one value", "فيه قيمة واحدة"),
        ("it holds an object of the layout ", "فيه كائن من التخطيط "),
        ("it holds an object of the line ", "فيه كائن من السطر "),
        ("it holds a list", "فيه قائمة"),
        ("it holds no letter", "ليس فيه حرف"),
        ("it holds a ", "فيه "),
        ("it does not begin with a letter", "لا يبدأ بحرف"),
        ("it leads out of the folder ", "يخرج من المجلد "),
        ("its name does not end in ", "لا ينتهي اسمه بـ "),
        (" comes first and takes all lines but those that ", " يأتي أولًا ويأخذ كل الأسطر إلا ما يحتاج إليه "),
        (" cannot do without", ""),
        (" is preferred", " هي المقدَّمة"),
        ("declare it: ", "صرّح به: "),
        ("; what stands in the text is ", "؛ وما يرد في النص هو "),
        ("an import is a path as seen from the folder of the file that imports it", "الاستيراد مسار كما يُرى من مجلد الملف الذي يستورده"),
        ("a condition stands behind ", "الشرط يأتي بعد "),
        ("a base is a grammar that is given, or that lies below the root ", "الأصل قواعد أُعطيت للأداة، أو تقع تحت الجذر "),
        (", or in the site pack; ", "، أو في حزمة المواقع؛ "),
        (" names another root", " يسمّي جذرًا آخر"),
        (" is an element, and stands before ", " عنصر، ويأتي قبل "),
        (" stands in layouts; a line is made of elements: ", " يأتي في التخطيطات؛ والسطر يتكون من عناصر: "),
        (" stands in layouts; what a condition stands for is declared: ", " يأتي في التخطيطات؛ وما يمثله الشرط يُصرَّح به: "),
        ("a capture such as ", "التقاط مثل "),
        (", or the name of a part", "، أو اسم جزء"),
        ("all lines, parts and conditions hold more than ", "في الأسطر والأجزاء والشروط أكثر من "),
        (" elements and literals by names", " عنصر ونص عن طريق الأسماء"),
        ("a namespace that generated code uses", "نطاق أسماء يستعمله الكود المولَّد"),
        ("an object of the layout ", "كائن من التخطيط "),
        ("an object of the line ", "كائن من السطر "),
        ("the condition", "الشرط"),
        ("a literal", "نص مقتبس"),
        ("a list", "قائمة"),
        ("the text of several lines", "نص من عدة أسطر"),
        ("one value", "قيمة واحدة"),
    ];

    /// <summary>A text with what is known in Arabic; what stands in backticks or quotes stays.</summary>
    public static string Translate(string text) => QuotedText.ReplaceAround(text, All);
}
