using System.ComponentModel;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Labels;
using NewsGrammar.Schema;

namespace NewsGrammar.Runtime.Tables;

/// <summary>All of a grammar but its line rules: what the compiler hands to the run, as data. Immutable; any thread may use it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GrammarTables
{
    private readonly bool[] _mayShareLine;
    private readonly bool[] _hasOnlyValue;
    private readonly Lazy<RepairTables?> _repairs;

    /// <summary>Puts the tables together.</summary>
    /// <param name="schema">Names and shapes of the results.</param>
    /// <param name="automaton">The document layout.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="sharedLabels">The labelled rules that can take a line that another labelled rule takes too.</param>
    public GrammarTables(
        GrammarSchema schema, LineAutomaton automaton, LabelIndex labels, params ReadOnlySpan<ushort> sharedLabels)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        Automaton = automaton;
        Labels = labels;
        _repairs = new Lazy<RepairTables?>(() => RepairTables.Build(automaton, schema.Rules.Length));
        _mayShareLine = new bool[schema.LabelledRules];
        _hasOnlyValue = [.. schema.Rules.Select(static rule => rule.HasValue && rule.Captures.Length == 1)];
        foreach (ushort rule in sharedLabels)
        {
            _mayShareLine[rule] = true;
        }
    }

    /// <summary>Names and shapes of the results.</summary>
    public GrammarSchema Schema { get; }

    /// <summary>The document layout.</summary>
    internal LineAutomaton Automaton { get; }

    /// <summary>The labels.</summary>
    internal LabelIndex Labels { get; }

    /// <summary>What repairs need, built when a text first needs one; null for a layout of many states.</summary>
    internal RepairTables? Repairs => _repairs.Value;

    /// <summary>Whether a rule captures its value and nothing else, as nearly all rules do.</summary>
    internal bool HasOnlyValue(int rule) => _hasOnlyValue[rule];

    /// <summary>Whether another labelled rule can take a line that a labelled rule takes.</summary>
    internal bool MayShareLine(int label) => _mayShareLine[label];
}
