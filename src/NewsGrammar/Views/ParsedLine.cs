using NewsGrammar.Schema;

namespace NewsGrammar.Views;

/// <summary>One non-blank line of a text, with what took it.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ParsedLine<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly int _line;

    internal ParsedLine(ParsedDocument<TUnit> document, int line)
    {
        _document = document;
        _line = line;
    }

    /// <summary>The 1-based number of the line, blank lines counted.</summary>
    public int Number => _document.NumberOf(_line);

    /// <summary>The 0-based offset of the trimmed line in the text, in units.</summary>
    public int Start => _document.Tape.Lines[_line].Start;

    /// <summary>The trimmed line.</summary>
    public ReadOnlySpan<TUnit> Text => _document.Text.Slice(Start, _document.Tape.Lines[_line].Length);

    /// <summary>The 0-based offset of the value in the text, in units.</summary>
    public int ValueStart => _document.Tape.Lines[_line].ValueStart;

    /// <summary>The value of the rule; the whole trimmed line where the rule has none.</summary>
    public ReadOnlySpan<TUnit> Value => FieldLines.ValueAt(_document, _line);

    /// <summary>Whether the line was left out to make the text fit.</summary>
    public bool IsUnexpected => Rule is null;

    /// <summary>The rule that took the line; null for an unexpected line.</summary>
    public string? Rule => _document.RuleOf(_document.Tape.Readings[_line].Position)?.Name;

    /// <summary>Whether a labelled rule took the line: one that begins with a literal.</summary>
    public bool IsLabel => !IsUnexpected
        && _document.Tables.Automaton.RuleOf(_document.Tape.Readings[_line].Position) < _document.Schema.LabelledRules;

    /// <summary>The captures of the line.</summary>
    public CaptureView<TUnit> Captures => new(_document, _line);

    /// <summary>
    /// The fields around the line, the innermost last; its slots lead from field to object. -1 where the line goes to none. A line that
    /// is spread, <c>..Rule</c>, has those around it: its captures go to fields, not itself.
    /// </summary>
    public int Slot => _document.SlotAt(_line);

    /// <summary>The captures of the line that fill fields by themselves.</summary>
    internal ReadOnlySpan<SpreadSchema> Spreads => _document.Schema.SpreadsOf(_document.Tape.Readings[_line].Position);

    /// <summary>
    /// How many of the fields around the line, the outermost first, go on from the last line that was taken; those nested
    /// deeper begin anew. Says nothing about an unexpected line.
    /// </summary>
    public int ContinuedFields => _document.Tape.Readings[_line].ContinuedFields;

    /// <summary>The trimmed line as a string of its own.</summary>
    public override string ToString() => ByEncoding.ToText(Text);
}
