namespace NewsGrammar.Tapes;

/// <summary>Rows of costs, one cost a state: those that are kept, one a block of lines, and those of one block.</summary>
internal sealed class RepairCosts
{
    private int[] costs = [];
    private int width;
    private int working;

    /// <summary>Makes room.</summary>
    /// <param name="states">How many costs a row holds.</param>
    /// <param name="keptRows">How many rows are kept.</param>
    /// <param name="workingRows">How many rows a block needs.</param>
    public void Reset(int states, int keptRows, int workingRows)
    {
        width = states;
        working = keptRows * states;
        int needed = working + (workingRows * states);
        if (costs.Length < needed)
        {
            costs = new int[needed];
        }
    }

    /// <summary>The row before the first line of a block.</summary>
    public Span<int> Kept(int block) => costs.AsSpan(block * width, width);

    /// <summary>A row of the block at hand.</summary>
    public Span<int> Working(int row) => costs.AsSpan(working + (row * width), width);
}
