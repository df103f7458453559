using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Views;

/// <summary>The captures of one line. A default view has none.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct CaptureView<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly int _line;
    private readonly RuleSchema? _rule;

    internal CaptureView(ParsedDocument<TUnit> document, int line)
    {
        _document = document;
        _line = line;
        _rule = document.RuleOf(document.Tape.Readings[line].Position);
    }

    /// <summary>The rule that took the line; null for an unexpected line and for a default view.</summary>
    public RuleSchema? Rule => _rule;

    /// <summary>Whether a capture is there.</summary>
    /// <param name="capture">The 0-based number of the capture in its rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule has no such capture.</exception>
    public bool Has(int capture) => _rule is not null && Offsets(_rule, capture).Start >= 0;

    /// <summary>The text of a capture; empty when it is absent.</summary>
    /// <param name="capture"><inheritdoc cref="Has" path="/param[@name='capture']"/></param>
    public ReadOnlySpan<TUnit> Value(int capture)
    {
        if (!Has(capture))
        {
            return default;
        }

        (int start, int end) = Offsets(_rule!, capture);
        return _document.Text.Slice(_document.Tape.Lines[_line].Start + start, end - start);
    }

    /// <summary>The text of a capture as a string of its own; null when the capture is absent.</summary>
    /// <param name="capture"><inheritdoc cref="Has" path="/param[@name='capture']"/></param>
    public string? TextOrNull(int capture) => Has(capture) ? ByEncoding.ToText(Value(capture)) : null;

    /// <summary>The items of a capture.</summary>
    /// <param name="capture"><inheritdoc cref="Has" path="/param[@name='capture']"/></param>
    public ItemSequence<TUnit> Items(int capture) => _rule?.Captures[capture].IsPhrases == true
        ? new(_document, Value(capture), Has(capture) ? _document.Tape.Lines[_line].Start + Offsets(_rule, capture).Start : 0)
        : new(Value(capture));

    private (int Start, int End) Offsets(RuleSchema rule, int capture)
    {
        // A rule without captures has the whole line in place of the first.
        ArgumentOutOfRangeException.ThrowIfNegative(capture);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(capture, Math.Max(1, rule.Captures.Length));
        return _document.Tape.CaptureAt(rule, _line, capture);
    }
}
