using System.Collections.Immutable;

namespace NewsGrammar.Schema;

/// <summary>The names and shapes of a grammar's results: what turns a tape into fields.</summary>
public sealed class GrammarSchema
{
    private readonly int[] _depths;

    /// <summary>Describes a grammar.</summary>
    /// <param name="name">The grammar's name.</param>
    /// <param name="labelledRules">How many of the rules are labelled; they come first.</param>
    /// <param name="rules">The rules that the document uses.</param>
    /// <param name="layouts">The layouts that fields hold, the document first.</param>
    /// <param name="slots">The fields in their places, those of the document first; parents before children.</param>
    public GrammarSchema(string name, int labelledRules, RuleSchema[] rules, LayoutSchema[] layouts, SlotSchema[] slots)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(slots);
        Name = name;
        LabelledRules = labelledRules;
        Rules = [.. rules];
        Layouts = [.. layouts];
        Slots = [.. slots];
        _depths = new int[slots.Length];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            _depths[slot] = slots[slot].Parent < 0 ? 1 : _depths[slots[slot].Parent] + 1;
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

    /// <summary>How many of the rules are labelled; they come first.</summary>
    internal int LabelledRules { get; }

    /// <summary>How many captures the rule with the most has, 1 at least.</summary>
    internal int MaxCaptures { get; }

    /// <summary>The field of a slot.</summary>
    internal FieldSchema FieldOf(int slot) => Layouts[Slots[slot].Layout].Fields[Slots[slot].Field];

    /// <summary>How many fields a slot is nested in, itself counted; 0 for no slot (-1).</summary>
    internal int DepthOf(int slot) => slot < 0 ? 0 : _depths[slot];

    /// <summary>The slot itself or the object around it at a depth; -1 when it is not as deep.</summary>
    internal int AncestorAt(int slot, int depth)
    {
        int ancestor = slot;
        while (DepthOf(ancestor) > depth)
        {
            ancestor = Slots[ancestor].Parent;
        }

        return DepthOf(ancestor) == depth ? ancestor : -1;
    }
}
