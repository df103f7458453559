using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>The document layout as the tables that a run reads.</summary>
/// <param name="Positions">The positions in the order of the grammar.</param>
/// <param name="Rules">For each position, the number of its rule.</param>
/// <param name="States">For each position, the state after it; last, the state at the start of the text.</param>
/// <param name="Finals">For each state, whether the text may end in it.</param>
/// <param name="FollowerStarts">For each state, where its followers start; last, where they end.</param>
/// <param name="Followers">The followers by state, the preferred one first.</param>
/// <param name="SlotSchemas">The slots, parents before children.</param>
/// <param name="Layouts">The layouts that fields hold, the document first.</param>
/// <param name="Spreads">The captures that fill fields by themselves, in the order of their positions.</param>
internal sealed record AutomatonTables(
    IReadOnlyList<Position> Positions,
    IReadOnlyList<int> Rules,
    IReadOnlyList<int> States,
    IReadOnlyList<bool> Finals,
    IReadOnlyList<int> FollowerStarts,
    IReadOnlyList<Follower> Followers,
    IReadOnlyList<SlotSchema> SlotSchemas,
    IReadOnlyList<LayoutShape> Layouts,
    IReadOnlyList<SpreadSchema> Spreads)
{
    /// <summary>For each position, its innermost slot; -1 for none.</summary>
    public IEnumerable<int> Slots => Positions.Select(static position => position.Slot);
}
