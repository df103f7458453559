using System.ComponentModel;
using System.Runtime.CompilerServices;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Automaton;

/// <summary>
/// The document layout as a Glushkov automaton over lines. A position is one occurrence of a line rule in the layout;
/// positions with the same followers share a state (the follow automaton of Ilie and Yu, 2003). The followers of a
/// state are ordered: the most specific rule first, equals as an ordered regular expression tries them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LineAutomaton
{
    private readonly ushort[] _rules;
    private readonly short[] _slots;
    private readonly ushort[] _states;
    private readonly int[] _starts;
    private readonly Follower[] _followers;
    private readonly ushort[] _followerRules;
    private readonly bool[] _finals;
    private readonly bool[] _repeats;
    private readonly int[] _unlabelled;

    /// <summary>Takes the tables as the compiler gives them.</summary>
    /// <param name="labelledRules">How many rules are labelled; they are numbered first.</param>
    /// <param name="plainRule">The number of the first rule that is one bare text; rules from there on are plain.</param>
    /// <param name="wholeRule">
    /// The number of the first rule that is one capture of the whole line. Those before <paramref name="plainRule"/> have a
    /// condition.
    /// </param>
    /// <param name="rules">For each position, the number of its rule.</param>
    /// <param name="slots">For each position, the innermost slot that its line goes to; -1 for none.</param>
    /// <param name="states">For each position, the state after it; last, the state at the start of the text.</param>
    /// <param name="finals">For each state, 1 where the text may end.</param>
    /// <param name="starts">For each state, where its followers start in the next two tables; last, where they end.</param>
    /// <param name="followers">The positions that may take the next line, by state, the preferred one first.</param>
    /// <param name="continuedFields">
    /// For each follower, how many of the fields around its line go on from the line before; those nested deeper begin anew.
    /// </param>
    public LineAutomaton(
        int labelledRules,
        int plainRule,
        int wholeRule,
        ReadOnlySpan<ushort> rules,
        ReadOnlySpan<short> slots,
        ReadOnlySpan<ushort> states,
        ReadOnlySpan<byte> finals,
        ReadOnlySpan<int> starts,
        ReadOnlySpan<ushort> followers,
        ReadOnlySpan<byte> continuedFields)
    {
        LabelledRules = labelledRules;
        PlainRule = plainRule;
        WholeRule = wholeRule;
        _rules = rules.ToArray();
        _slots = slots.ToArray();
        _states = states.ToArray();
        _starts = starts.ToArray();
        _followers = new Follower[followers.Length];
        _finals = new bool[finals.Length];
        _repeats = new bool[finals.Length];
        _unlabelled = new int[finals.Length];
        _followerRules = new ushort[followers.Length];
        for (int index = 0; index < followers.Length; index++)
        {
            ushort position = followers[index];
            _followers[index] = new Follower(new LineReading(position, continuedFields[index]), rules[position], states[position], slots[position]);
            _followerRules[index] = rules[position];
        }

        for (int state = 0; state < finals.Length; state++)
        {
            _finals[state] = finals[state] != 0;
            _repeats[state] = RepeatsLabel(state, labelledRules);
            _unlabelled[state] = FirstUnlabelled(state, labelledRules);
        }
    }

    /// <summary>How many rules are labelled; they are numbered first.</summary>
    internal int LabelledRules { get; }

    /// <summary>The number of the first plain rule; rules from there on are plain.</summary>
    internal int PlainRule { get; }

    /// <summary>The number of the first rule whose value is the whole line.</summary>
    internal int WholeRule { get; }

    /// <summary>How many positions there are.</summary>
    internal int Positions => _rules.Length;

    /// <summary>How many states there are.</summary>
    internal int States => _finals.Length;

    /// <summary>The state before the first line.</summary>
    internal int Start => _states[^1];

    /// <summary>The number of a position's rule.</summary>
    internal int RuleOf(int position) => _rules[position];

    /// <summary>For each position, the innermost slot that its line goes to; -1 for none.</summary>
    internal ReadOnlySpan<short> Slots => _slots;

    /// <summary>The innermost slot that a position's line goes to; -1 for none.</summary>
    internal short SlotOf(int position) => _slots[position];

    /// <summary>The state after a position.</summary>
    internal int After(int position) => _states[position];

    /// <summary>Whether the text may end in a state.</summary>
    internal bool IsFinal(int state) => _finals[state];

    /// <summary>Where the followers of a state begin.</summary>
    internal int FirstFollower(int state) => _starts[state];

    /// <summary>Where the followers of a state begin that no label marks: behind the labelled ones.</summary>
    internal int FirstUnlabelled(int state) => _unlabelled[state];

    /// <summary>Where the followers of a state end, exclusive.</summary>
    internal int EndOfFollowers(int state) => _starts[state + 1];

    /// <summary>A follower.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly Follower FollowerAt(int index) => ref _followers[index];

    /// <summary>Whether two followers of a state share a labelled rule, so that a label alone does not decide.</summary>
    internal bool RepeatsLabels(int state) => _repeats[state];

    /// <summary>The first follower of a state that has a rule; -1 when none has.</summary>
    internal int FollowerWithRule(int state, int rule)
    {
        int start = _starts[state];
        int index = _followerRules.AsSpan(start, _starts[state + 1] - start).IndexOf((ushort)rule);
        return index < 0 ? -1 : start + index;
    }

    private bool RepeatsLabel(int state, int labelledRules)
    {
        ReadOnlySpan<ushort> own = _followerRules.AsSpan(_starts[state], _starts[state + 1] - _starts[state]);
        for (int index = 1; index < own.Length && own[index] < labelledRules; index++)
        {
            if (own[..index].Contains(own[index]))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstUnlabelled(int state, int labelledRules)
    {
        int index = _starts[state];
        while (index < _starts[state + 1] && _followerRules[index] < labelledRules)
        {
            index++;
        }

        return index;
    }
}
