using NewsGrammar.Oracle;

namespace NewsGrammar.Specs;

/// <summary>Grammars whose layouts make readers work: those of the oracle, so that it can follow.</summary>
internal static class AttackGrammars
{
    private static readonly Element Sep = new SeparatorElement();

    private static readonly LineDefinition[] Lines =
    [
        new("Source", [Label("Source", "المصدر"), Sep, Capture("value")]),
        new("Also", [Label("Also"), Sep with { Optional = true }]),
        new("Tags", [Label("Tags"), Sep, new CaptureElement("words", CaptureKind.Phrases)]),
        new("Bullet", [new BulletElement(), Capture("title")]),
        new("Ends", [Capture("before"), Label("end"), Capture("between"), new LiteralElement([new Literal("end", Exact: true)], Optional: true)]),
        new("Pair", [Capture("left"), Sep, new CaptureElement("right", CaptureKind.List)], new AllCondition(new MeasureCondition(Measure.Chars, Oracle.Comparison.AtLeast, 3), new NotCondition(new AffixCondition(AffixPlace.Anywhere, [new Literal("no such words")])))),
        new("Short", [Capture(null)], new MeasureCondition(Measure.Words, Oracle.Comparison.AtMost, 3)),
        new("Prose", [Capture(null)]),
    ];

    /// <summary>Titles, bodies, and blocks in any number: look-ahead decides where one ends, and much has no place.</summary>
    private static readonly LayoutExpression Page = new SequenceExpression(
    [
        Maybe(new SequenceExpression([Field("title", "Prose"), Field("source", "Source")])),
        Any(new SequenceExpression([Many(Field("body", "Prose")), Maybe(Field("source2", "Source"))])),
        Any(new ChoiceExpression([Field("also", "Block"), Field("tags", "Tags")])),
        Maybe(Field("last", "Short")),
    ]);

    private static readonly LayoutDefinition Block = new("Block", new SequenceExpression(
    [
        new ReferenceExpression("Also"),
        Maybe(Field("title", "Short")),
        Many(new ChoiceExpression([Field("item", "Bullet"), Field("body", "Prose")])),
        Maybe(Field("source", "Source")),
    ]));

    /// <summary>What a line is told only by the last one, for every line rule.</summary>
    private static readonly LayoutExpression Undecided = new ChoiceExpression(
    [
        new SequenceExpression([Any(new ChoiceExpression([Field("a", "Short"), Field("b", "Prose"), Field("c", "Pair"), Field("d", "Ends")])), Field("source", "Source")]),
        new SequenceExpression([Any(new ChoiceExpression([Field("e", "Prose"), Field("f", "Short"), Field("g", "Bullet")])), Maybe(Field("also", "Also"))]),
    ]);

    /// <summary>Hardly anything fits.</summary>
    private static readonly LayoutExpression Strict = new SequenceExpression(
    [
        Field("source", "Source"), Field("also", "Also"), new RepetitionExpression(Field("pairs", "Pair"), 2, 3),
        Field("bullet", "Bullet"), Many(new SequenceExpression([Field("also2", "Also"), Field("short", "Short"), Field("ends", "Ends")])),
    ]);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, GrammarDefinition> ByName { get; } = new[]
    {
        new GrammarDefinition("Page", Lines, new LayoutDefinition("Main", Page), [Block]),
        new GrammarDefinition("Undecided", Lines, new LayoutDefinition("Main", Undecided), []),
        new GrammarDefinition("Strict", Lines, new LayoutDefinition("Main", Strict), []),
    }.ToDictionary(static grammar => grammar.Name);

    private static LiteralElement Label(params string[] texts) => new([.. texts.Select(static text => new Literal(text))]);

    private static CaptureElement Capture(string? name) => new(name, CaptureKind.Text);

    private static FieldExpression Field(string field, string rule) => new(field, new ReferenceExpression(rule));

    private static RepetitionExpression Maybe(LayoutExpression body) => new(body, 0, 1);

    private static RepetitionExpression Any(LayoutExpression body) => new(body, 0, null);

    private static RepetitionExpression Many(LayoutExpression body) => new(body, 1, null);
}
