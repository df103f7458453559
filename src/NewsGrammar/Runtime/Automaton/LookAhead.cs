namespace NewsGrammar.Runtime.Automaton;

/// <summary>
/// What the symbol of the next line comes to where that of a line does not decide: which follower the run would find were it to
/// keep all that are possible until one is left. Computed once for the places where one further line settles it.
/// </summary>
/// <remarks>
/// Of the rules that may have to be asked about the line there is at most one, so that two outcomes are all there are; and none may
/// have to be asked about the next line.
/// </remarks>
internal sealed class LookAhead
{
    /// <summary>In place of a rule: none has to be asked.</summary>
    public const int NoRule = -1;

    /// <summary>The largest table that is built, in entries.</summary>
    private const int MaxTable = 1 << 16;

    private const int Outcomes = 2;

    /// <summary>Neither label nor bullet, and a bullet: labels decide or are asked, and so are lines of the head.</summary>
    private const int Unlabelled = 2;

    private readonly LineAutomaton _automaton;
    private readonly bool[] _isBulletRule;
    private readonly bool[] _isMetaRule;
    private readonly int _symbols;
    private readonly int[] _rules;
    private readonly int[] _followers = [];

    /// <summary>Computes the table of a layout.</summary>
    /// <param name="automaton">The layout.</param>
    /// <param name="steps">Where the symbol of a line decides.</param>
    /// <param name="isBulletRule">For each rule, whether it takes the lines that begin with a bullet, all of them and no others.</param>
    /// <param name="isMetaRule">For each rule, whether it takes lines of the page's head, and no others.</param>
    public LookAhead(LineAutomaton automaton, LineSteps steps, bool[] isBulletRule, bool[] isMetaRule)
    {
        _automaton = automaton;
        _isBulletRule = isBulletRule;
        _isMetaRule = isMetaRule;
        _symbols = LineSymbols.CountFor(automaton.LabelledRules) + 1;
        int entries = automaton.States * Unlabelled;
        _rules = new int[entries];
        Array.Fill(_rules, NoRule);
        if ((long)entries * Outcomes * _symbols > MaxTable)
        {
            return;
        }

        _followers = new int[entries * Outcomes * _symbols];
        Array.Fill(_followers, LineSteps.Undecided);
        for (int state = 0; state < automaton.States; state++)
        {
            for (int symbol = 0; symbol < Unlabelled; symbol++)
            {
                if (steps.Of(state, symbol) == LineSteps.Undecided)
                {
                    Settle(state, symbol, steps);
                }
            }
        }
    }

    /// <summary>The rule whose answer about a line may matter; <see cref="NoRule"/> for none.</summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="symbol">The symbol of the line, which no label reserves.</param>
    public int RuleToAsk(int state, int symbol) => _rules[(state * Unlabelled) + symbol];

    /// <summary>
    /// The follower that takes the line; <see cref="LineSteps.Missing"/> where there is no reading, <see cref="LineSteps.Undecided"/>
    /// where more lines have to be read.
    /// </summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="symbol">The symbol of the line, which no label reserves.</param>
    /// <param name="takes">Whether the rule to ask takes the line.</param>
    /// <param name="next">The symbol of the next line.</param>
    public int Of(int state, int symbol, bool takes, int next)
    {
        int entry = IndexOf(state, symbol, takes) + Math.Min(next, _symbols - 1);
        return entry < _followers.Length ? _followers[entry] : LineSteps.Undecided;
    }

    private int IndexOf(int state, int symbol, bool takes) => ((((state * Unlabelled) + symbol) * Outcomes) + (takes ? 1 : 0)) * _symbols;

    private void Settle(int state, int symbol, LineSteps steps)
    {
        int first = _automaton.FirstUnlabelled(state);
        int[] followers = [.. Enumerable.Range(first, _automaton.EndOfFollowers(state) - first).Where(follower => !_isMetaRule[RuleOf(follower)])];
        int[] asked = [.. followers.Select(RuleOf).Where(IsAsked).Distinct()];
        if (asked.Length > 1)
        {
            return;
        }

        _rules[(state * Unlabelled) + symbol] = asked is [var rule] ? rule : NoRule;
        foreach (bool takes in (ReadOnlySpan<bool>)[false, true])
        {
            int[] taking = [.. followers.Where(follower => IsAsked(RuleOf(follower)) ? takes : Takes(RuleOf(follower), symbol))];
            for (int next = 0; next < _symbols; next++)
            {
                _followers[IndexOf(state, symbol, takes) + next] = Choose(taking, next, steps);
            }
        }
    }

    /// <summary>The preferred one of the followers that take a line, as the next line leaves it.</summary>
    private int Choose(int[] taking, int next, LineSteps steps)
    {
        if (taking.Length <= 1)
        {
            return taking is [var only] ? only : LineSteps.Missing;
        }

        if (next == _symbols - 1)
        {
            return FirstOrMissing(taking.Where(follower => _automaton.IsFinal(_automaton.FollowerAt(follower).State)));
        }

        int[] steppedTo = [.. taking.Select(follower => steps.Of(_automaton.FollowerAt(follower).State, next))];
        if (steppedTo.Contains(LineSteps.Undecided)
            || steppedTo.Where(static step => step != LineSteps.Missing).Select(PositionOf).Distinct().Count() > 1)
        {
            return LineSteps.Undecided;
        }

        return FirstOrMissing(taking.Where((_, index) => steppedTo[index] != LineSteps.Missing));
    }

    private static int FirstOrMissing(IEnumerable<int> followers) => followers.FirstOrDefault(LineSteps.Missing);

    private int RuleOf(int follower) => _automaton.FollowerAt(follower).Rule;

    private int PositionOf(int follower) => _automaton.FollowerAt(follower).Position;

    private bool IsAsked(int rule) => rule < _automaton.PlainRule && !_isBulletRule[rule];

    private bool Takes(int rule, int symbol) => !_isBulletRule[rule] || symbol == LineSymbols.Bullet;
}
