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
    private readonly TRules rules;
    private readonly int labelledRules;
    private readonly int plainRule;
    private readonly Span<sbyte> memo;
    private readonly bool isReserved;
    private LineMatcher<T> matcher;

    /// <summary>Looks for a label on the line.</summary>
    /// <param name="rules">The line rules.</param>
    /// <param name="tables">The tables of the grammar.</param>
    /// <param name="matcher">The matcher of the line.</param>
    /// <param name="mayBeLabel">Whether a label could begin the line.</param>
    /// <param name="memo">Room for an answer a rule.</param>
    public LineCandidates(TRules rules, GrammarTables tables, LineMatcher<T> matcher, bool mayBeLabel, Span<sbyte> memo)
    {
        this.rules = rules;
        this.matcher = matcher;
        this.memo = memo[..tables.Schema.Rules.Length];
        this.memo.Clear();
        labelledRules = tables.Schema.LabelledRules;
        plainRule = tables.Automaton.PlainRule;
        isReserved = mayBeLabel && rules.Label(ref this.matcher) >= 0;
    }

    /// <summary>Whether a rule may take the line.</summary>
    public bool Take(int rule)
    {
        if (memo[rule] == 0)
        {
            bool mayClaim = rule < labelledRules == isReserved;
            memo[rule] = mayClaim && (rule >= plainRule || rules.Match(rule, ref matcher)) ? (sbyte)1 : (sbyte)-1;
        }

        return memo[rule] > 0;
    }
}
