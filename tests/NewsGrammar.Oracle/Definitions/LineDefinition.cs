namespace NewsGrammar.Oracle;

/// <summary>A line rule: elements that describe one line from its start to its end, and a condition on it.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Elements">The elements in order, at least one.</param>
/// <param name="Condition">What <c>where</c> asks, or null.</param>
public sealed record LineDefinition(string Name, IReadOnlyList<Element> Elements, Condition? Condition = null)
{
    /// <summary>Whether <c>prefer</c> stands before it.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>The captures that count: the named ones, or the anonymous ones where none is named.</summary>
    public IReadOnlyList<CaptureElement> Captures
    {
        get
        {
            CaptureElement[] all = [.. Elements.OfType<CaptureElement>()];
            CaptureElement[] named = [.. all.Where(capture => capture.Name is not null)];
            return named.Length > 0 ? named : all;
        }
    }

    /// <summary>Whether it has captures, and all of them have names.</summary>
    public bool MayBeSpread => Captures.Count > 0 && Elements.OfType<CaptureElement>().All(static capture => capture.Name is not null);

    /// <summary>The capture that is the rule's value: the one named <c>value</c>, or the only one; else null.</summary>
    public CaptureElement? ValueCapture =>
        Captures.FirstOrDefault(capture => capture.Name == "value") ?? (Captures.Count == 1 ? Captures[0] : null);

    /// <summary>Whether its elements are literals up to and including a required one, or literals alone.</summary>
    public bool IsLabelled => Elements.TakeWhile(static element => element.Optional)
        .Concat(Elements.SkipWhile(static element => element.Optional).Take(1))
        .All(static element => element is LiteralElement);

    /// <summary>How many of the elements, from the first one on, are written as a part of their own; the meaning is the same.</summary>
    public int NamedElements { get; init; }

    /// <summary>Whether the condition is written as one with a name; the meaning is the same.</summary>
    public bool HasNamedCondition { get; init; }

    /// <summary>Prints the rule as in a grammar file, with the parts and conditions that it names.</summary>
    public override string ToString()
    {
        string part = NamedElements == 0 ? "" : $"part {Name}Part = {string.Join(' ', Elements.Take(NamedElements))}\n";
        string condition = HasNamedCondition && Condition is not null ? $"condition {Name}Holds = {Condition}\n" : "";
        string elements = (NamedElements == 0 ? "" : $"{Name}Part ") + string.Join(' ', Elements.Skip(NamedElements));
        string where = Condition is null ? "" : condition.Length == 0 ? $"  where {Condition}" : $"  where {Name}Holds";
        return $"{part}{condition}{(IsPreferred ? "prefer " : "")}line {Name} = {elements}{where}";
    }
}
