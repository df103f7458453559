namespace NewsGrammar.Oracle;

/// <summary>A line rule in use: its definition and what it is worth.</summary>
/// <param name="Definition">The rule as written.</param>
internal sealed record LineRule(LineDefinition Definition)
{
    public string Name => Definition.Name;

    public Specificity Specificity => Definition.Elements[0] switch
    {
        LiteralElement when Definition.IsLabelled => Specificity.Labelled,
        BulletElement { Optional: false } => Specificity.Bullet,
        _ when Definition.IsPreferred => Specificity.Preferred,
        CaptureElement { Kind: CaptureKind.Text, Optional: false }
            when Definition.Elements.Count == 1 && Definition.Condition is null => Specificity.Plain,
        _ => Specificity.Conditional,
    };

    /// <summary>Whether the rule's condition implies that the line is one of a page's head.</summary>
    public bool IsMeta => Definition.Condition is { } condition && ImpliesMeta(condition);

    private static bool ImpliesMeta(Condition condition) => condition switch
    {
        MarkCondition mark => mark.Word == "meta",
        AllCondition all => ImpliesMeta(all.Left) || ImpliesMeta(all.Right),
        AnyCondition any => ImpliesMeta(any.Left) && ImpliesMeta(any.Right),
        _ => false,
    };

    /// <summary>The rule's value on a line that it matches.</summary>
    public JsonValue ValueOf(SourceLine line, SourceText? document = null)
    {
        if (Definition.Captures.Count == 0)
        {
            return new JsonText(line.Text);
        }

        IReadOnlyDictionary<CaptureElement, string> captures = CapturesOf(line);
        return Definition.ValueCapture is { } value
            ? ValueOf(value, captures.GetValueOrDefault(value, ""), line, document)
            : new JsonMembers([.. Definition.Captures
                .Where(captures.ContainsKey)
                .Select(capture => KeyValuePair.Create(capture.Name ?? "", ValueOf(capture, captures[capture], line, document)))]);
    }

    /// <summary>What a capture gives to the field of its name; null where it is absent, and where the rule has none of that name.</summary>
    public JsonValue? SpreadValue(string name, SourceLine line, SourceText document) =>
        CapturesOf(line).Where(pair => pair.Key.Name == name)
            .Select(pair => ValueOf(pair.Key, pair.Value, line, document)).FirstOrDefault();

    /// <summary>What the captures that count hold on a line that the rule matches, by name.</summary>
    public IReadOnlyList<CapturedText> CapturedTexts(SourceLine line)
    {
        IReadOnlyDictionary<CaptureElement, string> captures = CapturesOf(line);
        return [.. Definition.Captures
            .Where(captures.ContainsKey)
            .Select(capture => new CapturedText(capture.Name, captures[capture]))];
    }

    private IReadOnlyDictionary<CaptureElement, string> CapturesOf(SourceLine line) =>
        RuleMatcher.Match(Definition, line)
        ?? throw new ArgumentException($"{Name} does not match the line {line.Text}", nameof(line));

    private static JsonValue ValueOf(CaptureElement capture, string text, SourceLine line, SourceText? document) => capture.Kind switch
    {
        CaptureKind.List => Items(ListItems.Of(text)),
        CaptureKind.Phrases => Items(PhraseItems.Of(text, line, document)),
        _ => new JsonText(text),
    };

    private static JsonItems Items(IEnumerable<string> items) => new([.. items.Select(item => new JsonText(item))]);
}
