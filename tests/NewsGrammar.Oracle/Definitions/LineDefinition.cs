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

    /// <summary>The capture that is the rule's value: the one named <c>value</c>, or the only one; else null.</summary>
    public CaptureElement? ValueCapture =>
        Captures.FirstOrDefault(capture => capture.Name == "value") ?? (Captures.Count == 1 ? Captures[0] : null);

    /// <summary>Prints the rule as in a grammar file.</summary>
    public override string ToString() =>
        $"{(IsPreferred ? "prefer " : "")}line {Name} = {string.Join(' ', Elements)}{(Condition is null ? "" : $"  where {Condition}")}";
}
