namespace NewsGrammar.Views;

/// <summary>One non-blank line of a text, with what took it.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ParsedLine<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> document;
    private readonly int record;

    internal ParsedLine(ParsedDocument<TUnit> document, int record)
    {
        this.document = document;
        this.record = record;
    }

    /// <summary>The 1-based number of the line, blank lines counted.</summary>
    public int Number => document.Tape.Records[record].Number;

    /// <summary>The 0-based offset of the trimmed line in the text, in units.</summary>
    public int Start => document.Tape.Records[record].Start;

    /// <summary>The trimmed line.</summary>
    public ReadOnlySpan<TUnit> Text => document.Text.Slice(Start, document.Tape.Records[record].Length);

    /// <summary>The 0-based offset of the value in the text, in units.</summary>
    public int ValueStart => document.Tape.Records[record].ValueStart;

    /// <summary>The value of the rule; the whole trimmed line where the rule has none.</summary>
    public ReadOnlySpan<TUnit> Value => FieldLines.ValueAt(document, record);

    /// <summary>Whether the line was left out to make the text fit.</summary>
    public bool IsUnexpected => Rule is null;

    /// <summary>The rule that took the line; null for an unexpected line.</summary>
    public string? Rule => document.RuleOf(document.Tape.Records[record].Position)?.Name;

    /// <summary>The captures of the line.</summary>
    public CaptureView<TUnit> Captures => new(document, record);

    /// <summary>
    /// The fields around the line, the innermost last; its slots lead from field to object. -1 where the line goes to none.
    /// </summary>
    public int Slot => IsUnexpected ? -1 : document.Tables.Automaton.SlotOf(document.Tape.Records[record].Position);

    /// <summary>
    /// How many of the fields around the line, the outermost first, go on from the last line that was taken; those nested
    /// deeper begin anew. Says nothing about an unexpected line.
    /// </summary>
    public int Kept => document.Tape.Records[record].Kept;
}
