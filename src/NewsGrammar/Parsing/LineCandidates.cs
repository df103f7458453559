using NewsGrammar.Lines;
using NewsGrammar.Text;

namespace NewsGrammar.Parsing;

/// <summary>Which rules may take one line: each is asked at most once, and a label shuts the unlabelled ones out.</summary>
/// <typeparam name="T">The unit of the text.</typeparam>
/// <typeparam name="TRules">The line rules of the grammar.</typeparam>
internal ref struct LineCandidates<T, TRules>
    where T : unmanaged, ITextUnit<T>
    where TRules : struct, ILineRules
{
    private readonly TRules _rules;
    private readonly int _labelledRules;
    private readonly int _plainRule;
    private readonly Span<sbyte> _memo;
    private readonly bool _isReserved;
    private LineMatcher<T> _matcher;

    /// <summary>Looks for a label on the line.</summary>
    /// <param name="rules">The line rules.</param>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="matcher">The matcher of the line.</param>
    /// <param name="mayBeLabel">Whether a label could begin the line.</param>
    /// <param name="memo">Room for an answer a rule.</param>
    public LineCandidates(TRules rules, GrammarTables tables, LineMatcher<T> matcher, bool mayBeLabel, Span<sbyte> memo)
    {
        _rules = rules;
        _matcher = matcher;
        _memo = memo[..tables.Schema.Rules.Length];
        _memo.Clear();
        _labelledRules = tables.Schema.LabelledRules;
        _plainRule = tables.Automaton.PlainRule;
        _isReserved = mayBeLabel && LabelSearch.Find(tables.Labels, rules, ref _matcher) >= 0;
    }

    /// <summary>Whether a rule may take the line.</summary>
    public bool Take(int rule)
    {
        if (_memo[rule] == 0)
        {
            bool mayClaim = rule < _labelledRules == _isReserved;
            _memo[rule] = mayClaim && (rule >= _plainRule || _rules.Match(rule, ref _matcher)) ? (sbyte)1 : (sbyte)-1;
        }

        return _memo[rule] > 0;
    }
}
