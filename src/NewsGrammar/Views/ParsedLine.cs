namespace NewsGrammar.Views;

/// <summary>One non-blank line of a text, with what took it.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ParsedLine<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly int _record;

    internal ParsedLine(ParsedDocument<TUnit> document, int record)
    {
        _document = document;
        _record = record;
    }

    /// <summary>The 1-based number of the line, blank lines counted.</summary>
    public int Number => _document.Tape.Records[_record].Number;

    /// <summary>The 0-based offset of the trimmed line in the text, in units.</summary>
    public int Start => _document.Tape.Records[_record].Start;

    /// <summary>The trimmed line.</summary>
    public ReadOnlySpan<TUnit> Text => _document.Text.Slice(Start, _document.Tape.Records[_record].Length);

    /// <summary>The 0-based offset of the value in the text, in units.</summary>
    public int ValueStart => _document.Tape.Records[_record].ValueStart;

    /// <summary>The value of the rule; the whole trimmed line where the rule has none.</summary>
    public ReadOnlySpan<TUnit> Value => FieldLines.ValueAt(_document, _record);

    /// <summary>Whether the line was left out to make the text fit.</summary>
    public bool IsUnexpected => Rule is null;

    /// <summary>The rule that took the line; null for an unexpected line.</summary>
    public string? Rule => _document.RuleOf(_document.Tape.Records[_record].Position)?.Name;

    /// <summary>Whether a labelled rule took the line: one that begins with a literal.</summary>
    public bool IsLabel => !IsUnexpected
        && _document.Tables.Automaton.RuleOf(_document.Tape.Records[_record].Position) < _document.Schema.LabelledRules;

    /// <summary>The captures of the line.</summary>
    public CaptureView<TUnit> Captures => new(_document, _record);

    /// <summary>
    /// The fields around the line, the innermost last; its slots lead from field to object. -1 where the line goes to none.
    /// </summary>
    public int Slot => IsUnexpected ? -1 : _document.Tables.Automaton.SlotOf(_document.Tape.Records[_record].Position);

    /// <summary>
    /// How many of the fields around the line, the outermost first, go on from the last line that was taken; those nested
    /// deeper begin anew. Says nothing about an unexpected line.
    /// </summary>
    public int ContinuedFields => _document.Tape.Records[_record].ContinuedFields;

    /// <summary>The trimmed line as a string of its own.</summary>
    public override string ToString() => EncodingOf.ToText(Text);
}
