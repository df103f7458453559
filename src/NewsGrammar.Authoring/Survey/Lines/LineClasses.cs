using NewsGrammar.Authoring.Explain;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Tables;
using NewsGrammar.Schema;
using NewsGrammar.Tapes;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Numbers where the lines of a grammar can go: its fields, rules that go to none, and last what is left out.</summary>
internal sealed class LineClasses
{
    /// <summary>The name of what was left out.</summary>
    public const string LeftOut = "(unexpected)";

    /// <summary>The name of what is unlike all.</summary>
    public const string NoClass = "(none)";

    private readonly List<LineClass> _classes = [];
    private readonly ushort[] _classOf;
    private readonly ushort[] _ruleOf;
    private readonly GrammarSchema _schema;

    /// <summary>Numbers them.</summary>
    public LineClasses(CompiledGrammar grammar)
    {
        GrammarTables tables = grammar.ToTables();
        LineAutomaton automaton = tables.Automaton;
        _schema = tables.Schema;
        _classOf = new ushort[automaton.Positions];
        _ruleOf = new ushort[automaton.Positions];
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (int position = 0; position < automaton.Positions; position++)
        {
            int rule = automaton.RuleOf(position);
            string field = FieldNames.Of(tables, position);
            var named = new LineClass(field.Length > 0 ? field : $"({_schema.Rules[rule].Name})", field.Length > 0);
            if (!numbers.TryGetValue(named.Field, out ushort number))
            {
                numbers.Add(named.Field, number = (ushort)_classes.Count);
                _classes.Add(named);
            }

            _classOf[position] = number;
            _ruleOf[position] = (ushort)rule;
        }

        Unexpected = (ushort)_classes.Count;
        _classes.Add(new LineClass(LeftOut, false));
    }

    /// <summary>The classes, by number.</summary>
    public IReadOnlyList<LineClass> All => _classes;

    /// <summary>The class of lines that were left out.</summary>
    public ushort Unexpected { get; }

    /// <summary>In place of a rule: none took the line.</summary>
    public static ushort NoRule => ushort.MaxValue;

    /// <summary>The name of the class that a line looks like; in brackets for a line that looks like none.</summary>
    public string LookOf(int lineClass) => lineClass == _classes.Count ? NoClass : _classes[lineClass].Field;

    /// <summary>The class of lines that a position took.</summary>
    public ushort ClassOf(ushort position) => position == LineReading.NoPosition ? Unexpected : _classOf[position];

    /// <summary>The rule of a position.</summary>
    public ushort RuleOf(ushort position) => position == LineReading.NoPosition ? NoRule : _ruleOf[position];

    /// <summary>The name of a rule; null for none.</summary>
    public string? NameOf(ushort rule) => rule == NoRule ? null : _schema.Rules[rule].Name;
}
