namespace NewsGrammar.Oracle.Tests;

/// <summary>Short names for the parts of a grammar, so that tests read like grammar files.</summary>
internal static class Build
{
    public static readonly Element Sep = new SeparatorElement();
    public static readonly Element Bullet = new BulletElement();

    public static LineDefinition Line(string name, params Element[] elements) => new(name, elements);

    public static LineDefinition Where(this LineDefinition line, Condition condition) =>
        line with { Condition = condition };

    public static Element Label(params string[] texts) =>
        new LiteralElement([.. texts.Select(text => new Literal(text))]);

    public static Element Text(string? name = null) => new CaptureElement(name, CaptureKind.Text);

    public static Element Word(string? name = null) => new CaptureElement(name, CaptureKind.Word);

    public static Element Number(string? name = null) => new CaptureElement(name, CaptureKind.Number);

    public static Element List(string? name = null) => new CaptureElement(name, CaptureKind.List);

    public static Element Optional(this Element element) => element with { Optional = true };

    public static LayoutExpression Ref(string name) => new ReferenceExpression(name);

    public static LayoutExpression Field(string field, LayoutExpression content) => new FieldExpression(field, content);

    public static LayoutExpression Field(string field, string line) => new FieldExpression(field, Ref(line));

    public static LayoutExpression All(params LayoutExpression[] parts) => new SequenceExpression(parts);

    public static LayoutExpression Either(params LayoutExpression[] alternatives) => new ChoiceExpression(alternatives);

    public static LayoutExpression Maybe(LayoutExpression body) => new RepetitionExpression(body, 0, 1);

    public static LayoutExpression Any(LayoutExpression body) => new RepetitionExpression(body, 0, null);

    public static LayoutExpression Many(LayoutExpression body) => new RepetitionExpression(body, 1, null);

    public static LayoutExpression Times(LayoutExpression body, int minimum, int? maximum) =>
        new RepetitionExpression(body, minimum, maximum);

    public static LayoutExpression Lazy(LayoutExpression repetition) =>
        (RepetitionExpression)repetition with { Lazy = true };

    public static GrammarDefinition Grammar(
        IReadOnlyList<LineDefinition> lines,
        LayoutExpression document,
        params LayoutDefinition[] layouts) => new("Sample", lines, new LayoutDefinition("Main", document), layouts);
}
