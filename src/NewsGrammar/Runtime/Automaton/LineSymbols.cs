namespace NewsGrammar.Runtime.Automaton;

/// <summary>
/// What is known of a line before the layout is asked, in one number: whether a label reserves it, or a bullet begins it. The
/// automaton runs over these.
/// </summary>
internal static class LineSymbols
{
    /// <summary>Neither label nor bullet.</summary>
    public const ushort None = 0;

    /// <summary>A bullet with text behind it, where the grammar has rules that take just that.</summary>
    public const ushort Bullet = 1;

    /// <summary>A line of the page's head that no label of the head's rules reserves: others are not asked.</summary>
    public const ushort Meta = 2;

    /// <summary>Behind the last line.</summary>
    public const ushort End = ushort.MaxValue;

    /// <summary>In place of a rule: no label stands on the line.</summary>
    public const int NoLabel = -1;

    private const ushort FirstLabel = 3;

    /// <summary>How many symbols there are, <see cref="End"/> left aside.</summary>
    /// <param name="labelledRules">How many rules are labelled.</param>
    public static int CountFor(int labelledRules) => FirstLabel + labelledRules;

    /// <summary>The symbol of a labelled rule that reserves a line; <see cref="None"/> for no rule.</summary>
    public static ushort OfLabel(int rule) => rule < 0 ? None : (ushort)(FirstLabel + rule);

    /// <summary>The labelled rule that reserves the line; <see cref="NoLabel"/> for none.</summary>
    public static int LabelOf(int symbol) => symbol < FirstLabel ? NoLabel : symbol - FirstLabel;
}
