using System.ComponentModel;
using NewsGrammar.Runtime.Automaton;
using NewsGrammar.Runtime.Labels;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Schema;

namespace NewsGrammar.Runtime.Tables;

/// <summary>All of a grammar but its line rules: what the compiler hands to the run, as data. Immutable; any thread may use it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GrammarTables
{
    private readonly bool[] _mayShareLine;
    private readonly bool[] _isBulletRule;
    private readonly bool[] _isMetaRule;
    private readonly bool[] _hasOnlyValue;
    private readonly Lazy<RepairTables?> _repairs;

    /// <summary>Puts the tables together.</summary>
    /// <param name="schema">Names and shapes of the results.</param>
    /// <param name="automaton">The document layout.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="bulletRules">The rules that take the lines that begin with a bullet, all of them and no others.</param>
    /// <param name="sharedLabels">The labelled rules that can take a line that another labelled rule takes too.</param>
    /// <param name="metaRules">The rules that take lines of a page's head, and no others.</param>
    public GrammarTables(
        GrammarSchema schema,
        LineAutomaton automaton,
        LabelIndex labels,
        ReadOnlySpan<ushort> bulletRules,
        ReadOnlySpan<ushort> sharedLabels,
        ReadOnlySpan<ushort> metaRules)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(labels);
        Schema = schema;
        Automaton = automaton;
        Labels = labels;
        _repairs = new Lazy<RepairTables?>(() => RepairTables.Build(automaton, schema.Rules.Length, IsBulletRule, IsMetaRule, MayShareLine));
        _mayShareLine = new bool[schema.LabelledRules];
        _hasOnlyValue = [.. schema.Rules.Select(static rule => rule.HasValue && rule.Captures.Length == 1)];
        foreach (ushort rule in sharedLabels)
        {
            _mayShareLine[rule] = true;
        }

        _isBulletRule = new bool[schema.Rules.Length];
        foreach (ushort rule in bulletRules)
        {
            _isBulletRule[rule] = true;
        }

        _isMetaRule = new bool[schema.Rules.Length];
        foreach (ushort rule in metaRules)
        {
            _isMetaRule[rule] = true;
        }

        HasUnlabelledMetaRules = _isMetaRule.AsSpan(schema.LabelledRules).Contains(true);
        HasBulletRules = bulletRules.Length > 0;
        BulletMayBeginLabel = labels.FirstNode('\u2022') != LabelIndex.None;
        Steps = new LineSteps(automaton, _mayShareLine, _isBulletRule, _isMetaRule);
        LookAhead = new LookAhead(automaton, Steps, _isBulletRule, _isMetaRule);
        Masks = LabelMasks.Build(labels.Texts, HasBulletRules);
    }

    /// <summary>Names and shapes of the results.</summary>
    public GrammarSchema Schema { get; }

    /// <summary>The document layout.</summary>
    internal LineAutomaton Automaton { get; }

    /// <summary>The labels.</summary>
    internal LabelIndex Labels { get; }

    /// <summary>What each symbol comes to in each state.</summary>
    internal LineSteps Steps { get; }

    /// <summary>What the next symbol comes to where one does not decide.</summary>
    internal LookAhead LookAhead { get; }

    /// <summary>What the first letters of a line tell of its symbol.</summary>
    internal LetterMasks Masks { get; }

    /// <summary>Whether some rule takes just the lines that begin with a bullet.</summary>
    internal bool HasBulletRules { get; }

    /// <summary>Whether some rule takes lines of a page's head that begin with no label.</summary>
    internal bool HasUnlabelledMetaRules { get; }

    /// <summary>Whether a label may begin with the usual bullet, U+2022.</summary>
    internal bool BulletMayBeginLabel { get; }

    /// <summary>What repairs need, built when a text first needs one; null for a layout of many states.</summary>
    internal RepairTables? Repairs => _repairs.Value;

    /// <summary>Whether a rule captures its value and nothing else, as nearly all rules do.</summary>
    internal bool HasOnlyValue(int rule) => _hasOnlyValue[rule];

    /// <summary>Whether a rule takes the lines that begin with a bullet, all of them and no others.</summary>
    internal bool IsBulletRule(int rule) => _isBulletRule[rule];

    /// <summary>Whether a rule takes lines of a page's head, and no others.</summary>
    internal bool IsMetaRule(int rule) => _isMetaRule[rule];

    /// <summary>Whether another labelled rule can take a line that a labelled rule takes.</summary>
    internal bool MayShareLine(int label) => _mayShareLine[label];
}
