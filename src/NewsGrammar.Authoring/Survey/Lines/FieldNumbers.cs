using NewsGrammar.Authoring.Explain;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// Numbers what lines are counted by: fields, rules that go to none, and last what is left out. A line looks like one class, but counts for
/// each field that a capture of it fills.
/// </summary>
internal sealed class FieldNumbers
{
    private readonly List<LineClass> _fields = [];
    private readonly FieldPlace[][] _places;
    private readonly FieldPlace[] _leftOut;
    private readonly GrammarTables _tables;

    /// <summary>Numbers them.</summary>
    public FieldNumbers(CompiledGrammar grammar)
    {
        _tables = grammar.ToTables();
        LineAutomaton automaton = _tables.Automaton;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _places = new FieldPlace[automaton.Positions][];
        for (int position = 0; position < automaton.Positions; position++)
        {
            SpreadSchema[] spreads = _tables.Schema.SpreadsOf(position).ToArray();
            string field = FieldNames.Of(_tables, position);
            _places[position] = spreads.Length > 0
                ? [.. spreads.Select(spread => new FieldPlace(NumberOf(new LineClass(FieldNames.Of(_tables.Schema, spread.Slot), true)), spread.Capture))]
                : [new FieldPlace(NumberOf(field.Length > 0 ? new LineClass(field, true) : new LineClass($"({RuleOf(position).Name})", false)), null)];
        }

        _leftOut = [new FieldPlace(_fields.Count, null)];
        _fields.Add(new LineClass(LineClasses.LeftOut, false));

        int NumberOf(LineClass named)
        {
            if (!numbers.TryGetValue(named.Field, out int number))
            {
                numbers.Add(named.Field, number = _fields.Count);
                _fields.Add(named);
            }

            return number;
        }
    }

    /// <summary>What is counted, by number.</summary>
    public IReadOnlyList<LineClass> All => _fields;

    /// <summary>What a line may count for.</summary>
    /// <param name="position">The position that took it.</param>
    public ReadOnlySpan<FieldPlace> PlacesOf(ushort position) => position == LineReading.NoPosition ? _leftOut : _places[position];

    /// <summary>Whether a line fills a place.</summary>
    /// <param name="place">One of <see cref="PlacesOf"/>.</param>
    /// <param name="tape">The page as it was read.</param>
    /// <param name="line">The 0-based number of the line on the tape.</param>
    public bool IsFilled(FieldPlace place, Tape tape, int line) =>
        place.Capture is not { } capture || tape.CaptureAt(RuleOf(tape.Readings[line].Position), line, capture).Start >= 0;

    private RuleSchema RuleOf(int position) => _tables.Schema.Rules[_tables.Automaton.RuleOf(position)];
}
