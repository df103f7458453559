using NewsGrammar.Runtime.Automaton;

namespace NewsGrammar.Runtime.Tables;

/// <summary>
/// What the repair needs of a layout with few states, laid out so that a line is settled for all states at once: a row of
/// costs is some vectors, one for the grammars of most sites.
/// </summary>
internal sealed class RepairTables
{
    /// <summary>The most states that there are tables for. Grammars of sites have some ten to forty.</summary>
    public const int MaxStates = 64;

    private readonly int[][] _asked;

    private RepairTables(
        LineAutomaton automaton, int rules, Func<int, bool> isBulletRule, Func<int, bool> isMetaRule, Func<int, bool> mayShareLine)
    {
        int[] used = [.. Enumerable.Range(0, rules).Where(rule => UsesRule(automaton, rule))];
        int symbols = LineSymbols.CountFor(automaton.LabelledRules);
        var sure = new int[symbols][];
        _asked = new int[symbols][];
        for (int symbol = 0; symbol < symbols; symbol++)
        {
            int label = LineSymbols.LabelOf(symbol);
            bool isMeta = symbol == LineSymbols.Meta;
            sure[symbol] = [.. used.Where(rule => label >= 0
                ? rule == label
                : !isMeta && (rule >= automaton.PlainRule || (symbol == LineSymbols.Bullet && isBulletRule(rule))))];
            _asked[symbol] = [.. used.Where(rule => label >= 0
                ? rule != label && rule < automaton.LabelledRules && mayShareLine(label)
                : rule >= automaton.LabelledRules && rule < automaton.PlainRule && !isBulletRule(rule) && isMeta == isMetaRule(rule))];
        }

        Narrow = new RepairRows<ushort>(automaton, rules, sure);
        Wide = new RepairRows<int>(automaton, rules, sure);
    }

    /// <summary>Rows of 16 bits, for texts of so few lines that no cost leaves them.</summary>
    public RepairRows<ushort> Narrow { get; }

    /// <summary>Rows of 32 bits.</summary>
    public RepairRows<int> Wide { get; }

    /// <summary>Builds the tables; null for a layout of more than <see cref="MaxStates"/> states.</summary>
    /// <param name="automaton">The layout.</param>
    /// <param name="rules">How many line rules the grammar has.</param>
    /// <param name="isBulletRule">Whether a rule takes the lines that begin with a bullet, all of them and no others.</param>
    /// <param name="isMetaRule">Whether a rule takes lines of a page's head, and no others.</param>
    /// <param name="mayShareLine">Whether another labelled rule can take a line that a labelled rule takes.</param>
    public static RepairTables? Build(
        LineAutomaton automaton, int rules, Func<int, bool> isBulletRule, Func<int, bool> isMetaRule, Func<int, bool> mayShareLine) =>
        automaton.States > MaxStates ? null : new RepairTables(automaton, rules, isBulletRule, isMetaRule, mayShareLine);

    /// <summary>The rules that may take a line of a symbol, and have to be asked.</summary>
    public ReadOnlySpan<int> RulesToAsk(int symbol) => _asked[symbol];

    private static bool UsesRule(LineAutomaton automaton, int rule) =>
        Enumerable.Range(0, automaton.Positions).Any(position => automaton.RuleOf(position) == rule);
}
