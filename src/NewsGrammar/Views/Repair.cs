namespace NewsGrammar.Views;

/// <summary>One thing that was done to make a text fit its layout.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct Repair<TUnit>
    where TUnit : unmanaged
{
    internal Repair(RepairKind kind, int line, ReadOnlySpan<TUnit> text, string? rule, string? field)
    {
        Kind = kind;
        Line = line;
        Text = text;
        Rule = rule;
        Field = field;
    }

    /// <summary>What was done.</summary>
    public RepairKind Kind { get; }

    /// <summary>
    /// The 1-based number of the line, blank lines counted: of the one that was left out, or of the one before which a
    /// line is missing. At the end of the text it is the number of lines and one.
    /// </summary>
    public int Line { get; }

    /// <summary>The trimmed line that was left out; empty for a missing one.</summary>
    public ReadOnlySpan<TUnit> Text { get; }

    /// <summary>The rule of the missing line; null for an unexpected one.</summary>
    public string? Rule { get; }

    /// <summary>The field that the missing line would have gone to; null where there is none.</summary>
    public string? Field { get; }

    /// <summary>What was done and where, in one line: <c>line 4: unexpected …</c>, <c>line 9: missing Source</c>.</summary>
    public override string ToString() => Kind == RepairKind.Unexpected
        ? $"line {Line}: unexpected {ByEncoding.ToText(Text)}"
        : $"line {Line}: missing {Rule}";
}
