namespace NewsGrammar.Automaton;

/// <summary>
/// The document layout as a Glushkov automaton over lines. A position is one occurrence of a line rule in the layout;
/// positions with the same followers share a state (the follow automaton of Ilie and Yu, 2003). The followers of a
/// state are ordered: the most specific rule first, equals as an ordered regular expression tries them.
/// </summary>
public sealed class LineAutomaton
{
    /// <summary>Marks an unexpected line on the tape.</summary>
    internal const ushort NoPosition = ushort.MaxValue;

    private const int NotSole = -1;

    private readonly ushort[] rules;
    private readonly short[] slots;
    private readonly ushort[] states;
    private readonly int[] starts;
    private readonly ushort[] followers;
    private readonly ushort[] followerRules;
    private readonly byte[] kept;
    private readonly bool[] finals;
    private readonly bool[] repeats;
    private readonly int[] sole;
    private readonly int[] unlabelled;

    /// <summary>Takes the tables as the compiler gives them.</summary>
    /// <param name="labelledRules">How many rules are labelled; they are numbered first.</param>
    /// <param name="plainRule">The number of the first rule that is one bare text; rules from there on are plain.</param>
    /// <param name="rules">For each position, the number of its rule.</param>
    /// <param name="slots">For each position, the innermost slot that its line goes to; -1 for none.</param>
    /// <param name="states">For each position, the state after it; last, the state at the start of the text.</param>
    /// <param name="finals">For each state, 1 where the text may end.</param>
    /// <param name="starts">For each state, where its followers start in the next two tables; last, where they end.</param>
    /// <param name="followers">The positions that may take the next line, by state, the preferred one first.</param>
    /// <param name="kept">
    /// For each follower, how many of the fields around its line go on from the line before; those nested deeper begin anew.
    /// </param>
    public LineAutomaton(
        int labelledRules,
        int plainRule,
        ReadOnlySpan<ushort> rules,
        ReadOnlySpan<short> slots,
        ReadOnlySpan<ushort> states,
        ReadOnlySpan<byte> finals,
        ReadOnlySpan<int> starts,
        ReadOnlySpan<ushort> followers,
        ReadOnlySpan<byte> kept)
    {
        PlainRule = plainRule;
        this.rules = rules.ToArray();
        this.slots = slots.ToArray();
        this.states = states.ToArray();
        this.starts = starts.ToArray();
        this.followers = followers.ToArray();
        this.kept = kept.ToArray();
        this.finals = new bool[finals.Length];
        repeats = new bool[finals.Length];
        sole = new int[finals.Length];
        unlabelled = new int[finals.Length];
        followerRules = new ushort[followers.Length];
        for (int index = 0; index < followers.Length; index++)
        {
            followerRules[index] = rules[followers[index]];
        }

        for (int state = 0; state < finals.Length; state++)
        {
            this.finals[state] = finals[state] != 0;
            repeats[state] = RepeatsLabel(state, labelledRules);
            unlabelled[state] = FirstUnlabelled(state, labelledRules);
            sole[state] = SoleUnlabelled(state);
        }
    }

    /// <summary>The number of the first plain rule; rules from there on are plain.</summary>
    internal int PlainRule { get; }

    /// <summary>How many positions there are.</summary>
    internal int Positions => rules.Length;

    /// <summary>How many states there are.</summary>
    internal int States => finals.Length;

    /// <summary>The state before the first line.</summary>
    internal int Start => states[^1];

    /// <summary>The number of a position's rule.</summary>
    internal int RuleOf(int position) => rules[position];

    /// <summary>The innermost slot that a position's line goes to; -1 for none.</summary>
    internal short SlotOf(int position) => slots[position];

    /// <summary>The state after a position.</summary>
    internal int After(int position) => states[position];

    /// <summary>Whether the text may end in a state.</summary>
    internal bool IsFinal(int state) => finals[state];

    /// <summary>Where the followers of a state begin.</summary>
    internal int FirstFollower(int state) => starts[state];

    /// <summary>Where the followers of a state begin that no label marks: behind the labelled ones.</summary>
    internal int FirstUnlabelled(int state) => unlabelled[state];

    /// <summary>Where the followers of a state end, exclusive.</summary>
    internal int EndOfFollowers(int state) => starts[state + 1];

    /// <summary>The position of a follower.</summary>
    internal int Follower(int index) => followers[index];

    /// <summary>How many of the fields around a follower's line go on from the line before.</summary>
    internal byte Kept(int index) => kept[index];

    /// <summary>
    /// The one follower that can take a line that no label claims, when it is the only one and plain; -1 otherwise.
    /// </summary>
    internal int SoleFollower(int state) => sole[state];

    /// <summary>Whether two followers of a state share a labelled rule, so that a label alone does not decide.</summary>
    internal bool RepeatsLabels(int state) => repeats[state];

    /// <summary>The first follower of a state that has a rule; -1 when none has.</summary>
    internal int FollowerWithRule(int state, int rule)
    {
        int start = starts[state];
        int index = followerRules.AsSpan(start, starts[state + 1] - start).IndexOf((ushort)rule);
        return index < 0 ? -1 : start + index;
    }

    private bool RepeatsLabel(int state, int labelledRules)
    {
        ReadOnlySpan<ushort> own = followerRules.AsSpan(starts[state], starts[state + 1] - starts[state]);
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
        int index = starts[state];
        while (index < starts[state + 1] && followerRules[index] < labelledRules)
        {
            index++;
        }

        return index;
    }

    private int SoleUnlabelled(int state)
    {
        int index = unlabelled[state];
        return index == starts[state + 1] - 1 && followerRules[index] >= PlainRule ? index : NotSole;
    }
}
