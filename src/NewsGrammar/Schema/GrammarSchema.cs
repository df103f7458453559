using System.Collections.Immutable;

namespace NewsGrammar.Schema;

/// <summary>The names and shapes of a grammar's results: what turns a tape into fields.</summary>
public sealed class GrammarSchema
{
    private readonly int[] _depths;
    private readonly int[] _parents;

    /// <summary>For each position up to the last one that is spread, where its spreads start; then where they end.</summary>
    private readonly int[] _spreadStarts;

    /// <summary>Describes a grammar.</summary>
    /// <param name="name">The grammar's name.</param>
    /// <param name="labelledRules">How many of the rules are labelled; they come first.</param>
    /// <param name="rules">The rules that the document uses.</param>
    /// <param name="layouts">The layouts that fields hold, the document first.</param>
    /// <param name="slots">The fields in their places, those of the document first; parents before children.</param>
    /// <param name="spreads">The captures that fill fields by themselves, in the order of their positions; null for none.</param>
    public GrammarSchema(
        string name, int labelledRules, RuleSchema[] rules, LayoutSchema[] layouts, SlotSchema[] slots, SpreadSchema[]? spreads = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(slots);
        Name = name;
        LabelledRules = labelledRules;
        Rules = [.. rules];
        Layouts = [.. layouts];
        Slots = [.. slots];
        Spreads = [.. spreads ?? []];
        _spreadStarts = StartsOf(Spreads);
        _parents = [.. slots.Select(static slot => slot.Parent)];
        _depths = new int[slots.Length];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            _depths[slot] = _parents[slot] < 0 ? 1 : _depths[_parents[slot]] + 1;
        }

        MaxCaptures = Math.Max(1, rules.Length == 0 ? 1 : rules.Max(static rule => rule.Captures.Length));
    }

    /// <summary>The grammar's name.</summary>
    public string Name { get; }

    /// <summary>The rules that the document uses, by number.</summary>
    public ImmutableArray<RuleSchema> Rules { get; }

    /// <summary>The layouts that fields hold, by number; 0 is the document.</summary>
    public ImmutableArray<LayoutSchema> Layouts { get; }

    /// <summary>The fields in their places, by slot.</summary>
    public ImmutableArray<SlotSchema> Slots { get; }

    /// <summary>The captures that fill fields by themselves, in the order of their positions.</summary>
    public ImmutableArray<SpreadSchema> Spreads { get; }

    /// <summary>How many of the rules are labelled; they come first.</summary>
    internal int LabelledRules { get; }

    /// <summary>How many captures the rule with the most has, 1 at least.</summary>
    internal int MaxCaptures { get; }

    /// <summary>The slot of the object that a slot's field belongs to; -1 for a field of the document.</summary>
    internal int ParentOf(int slot) => _parents[slot];

    /// <summary>The field of a slot.</summary>
    internal FieldSchema FieldOf(int slot) => Layouts[Slots[slot].Layout].Fields[Slots[slot].Field];

    /// <summary>Whether lines are spread anywhere.</summary>
    internal bool HasSpreads => _spreadStarts.Length > 0;

    /// <summary>The captures of a position that fill fields by themselves.</summary>
    internal ReadOnlySpan<SpreadSchema> SpreadsOf(int position) => position + 1 < _spreadStarts.Length
        ? Spreads.AsSpan()[_spreadStarts[position].._spreadStarts[position + 1]]
        : [];

    /// <summary>How many fields a slot is nested in, itself counted; 0 for no slot (-1).</summary>
    internal int DepthOf(int slot) => slot < 0 ? 0 : _depths[slot];

    /// <summary>The slot itself or the object around it at a depth; -1 when it is not as deep.</summary>
    internal int AncestorAt(int slot, int depth)
    {
        int ancestor = slot;
        while (DepthOf(ancestor) > depth)
        {
            ancestor = _parents[ancestor];
        }

        return DepthOf(ancestor) == depth ? ancestor : -1;
    }

    private static int[] StartsOf(ImmutableArray<SpreadSchema> spreads)
    {
        int[] starts = new int[spreads.IsEmpty ? 0 : spreads[^1].Position + 2];
        foreach (SpreadSchema spread in spreads)
        {
            starts[spread.Position + 1]++;
        }

        for (int position = 1; position < starts.Length; position++)
        {
            starts[position] += starts[position - 1];
        }

        return starts;
    }
}
