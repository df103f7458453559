using static NewsGrammar.Oracle.Tests.Build;

namespace NewsGrammar.Oracle.Tests;

/// <summary>Grammars that several tests read with.</summary>
internal static class SampleGrammars
{
    private static readonly LineDefinition[] NewsLines =
    [
        Line("Published", Label("تاريخ النشر"), Sep, Text("value")),
        Line("Source", Label("المصدر"), Sep, Text("value")),
        Line("Keywords", Label("كلمات دلالية", "كلمات مفتاحية"), Sep, List("words")),
        Line("ReadAlso", Label("إقرأ أيضا"), Sep.Optional()),
        Line("Related", Label("مقالات مشابهة"), Sep.Optional()),
        Line("Bullet", Bullet, Text("title")),
        Line("Publisher", Text()).Where(new AllCondition(
            new MeasureCondition(Measure.Words, Comparison.AtMost, 4),
            new NotCondition(new AffixCondition(AffixPlace.End, [new(".")])))),
        Line("Paragraph", Text()),
    ];

    /// <summary>An article, an embedded one, and related titles: the language's leading example.</summary>
    public static GrammarDefinition Aggregator { get; } = Grammar(
        NewsLines,
        All(
            Maybe(All(Field("title", "Paragraph"), Field("published", "Published"))),
            Many(Field("body", "Paragraph")),
            Maybe(Field("source", "Source")),
            Maybe(Field("keywords", "Keywords")),
            Maybe(Field("readAlso", "Embedded")),
            Maybe(All(Ref("Related"), Many(Field("related", "Bullet"))))),
        new LayoutDefinition("Embedded", All(
            Ref("ReadAlso"),
            Field("title", "Paragraph"),
            Maybe(Field("publisher", "Publisher")),
            Many(Field("body", "Paragraph")),
            Maybe(Field("source", "Source")))));

    /// <summary>A grammar in which the lines "a" to "c" are labels, for layouts of letters.</summary>
    public static GrammarDefinition Letters(LayoutExpression document, params LayoutDefinition[] layouts) => Grammar(
        [Line("A", Label("a")), Line("B", Label("b")), Line("C", Label("c"))],
        document,
        layouts);
}
