namespace NewsGrammar.Runtime.Automaton;

/// <summary>What a line's symbol comes to in each state, computed once: most lines take one look-up.</summary>
internal sealed class LineSteps
{
    /// <summary>In place of a follower: none takes such a line.</summary>
    public const int Missing = -1;

    /// <summary>In place of a follower: the symbol does not decide, so rules have to be asked.</summary>
    public const int Undecided = -2;

    /// <summary>The largest table that is built, in entries. Beyond, steps are computed when they are taken.</summary>
    private const int MaxTable = 1 << 16;

    private readonly LineAutomaton _automaton;
    private readonly bool[] _sharesLines;
    private readonly bool[] _isBulletRule;
    private readonly bool[] _isMetaRule;
    private readonly int[]? _steps;
    private readonly int _symbols;

    /// <summary>Computes the steps of a layout.</summary>
    /// <param name="automaton">The layout.</param>
    /// <param name="sharesLines">For each labelled rule, whether another one may take a line that it takes.</param>
    /// <param name="isBulletRule">For each rule, whether it takes the lines that begin with a bullet, all of them and no others.</param>
    /// <param name="isMetaRule">For each rule, whether it takes lines of the page's head, and no others.</param>
    public LineSteps(LineAutomaton automaton, bool[] sharesLines, bool[] isBulletRule, bool[] isMetaRule)
    {
        _automaton = automaton;
        _sharesLines = sharesLines;
        _isBulletRule = isBulletRule;
        _isMetaRule = isMetaRule;
        _symbols = LineSymbols.CountFor(automaton.LabelledRules);
        if ((long)_symbols * automaton.States > MaxTable)
        {
            return;
        }

        _steps = new int[_symbols * automaton.States];
        for (int state = 0; state < automaton.States; state++)
        {
            for (int symbol = 0; symbol < _symbols; symbol++)
            {
                _steps[(state * _symbols) + symbol] = Compute(state, symbol);
            }
        }
    }

    /// <summary>The follower of a state that takes a line; <see cref="Missing"/> or <see cref="Undecided"/> otherwise.</summary>
    /// <param name="state">The state before the line.</param>
    /// <param name="symbol">The symbol of the line.</param>
    public int Of(int state, int symbol) => _steps is { } steps ? steps[(state * _symbols) + symbol] : Compute(state, symbol);

    private int Compute(int state, int symbol)
    {
        int label = LineSymbols.LabelOf(symbol);
        if (label >= 0)
        {
            return _sharesLines[label] || _automaton.RepeatsLabels(state) ? Undecided : _automaton.FollowerWithRule(state, label);
        }

        int only = Missing;
        for (int follower = _automaton.FirstUnlabelled(state); follower < _automaton.EndOfFollowers(state); follower++)
        {
            int rule = _automaton.FollowerAt(follower).Rule;
            if (_isMetaRule[rule] != (symbol == LineSymbols.Meta) || (_isBulletRule[rule] && symbol != LineSymbols.Bullet))
            {
                continue;
            }

            if (only != Missing || (rule < _automaton.PlainRule && !_isBulletRule[rule]))
            {
                return Undecided;
            }

            only = follower;
        }

        return only;
    }
}
