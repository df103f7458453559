namespace NewsGrammar.Tapes;

/// <summary>Rows of costs, one cost a state: those that are kept, one a block of lines, and those of one block.</summary>
internal sealed class RepairCosts
{
    private int[] _costs = [];
    private int _width;
    private int _working;

    /// <summary>How much memory is held, in bytes.</summary>
    public long Bytes => sizeof(int) * (long)_costs.Length;

    /// <summary>Makes room.</summary>
    /// <param name="states">How many costs a row holds.</param>
    /// <param name="keptRows">How many rows are kept.</param>
    /// <param name="workingRows">How many rows a block needs.</param>
    public void Reset(int states, int keptRows, int workingRows)
    {
        _width = states;
        _working = keptRows * states;
        int needed = _working + (workingRows * states);
        if (_costs.Length < needed)
        {
            _costs = new int[needed];
        }
    }

    /// <summary>The row before the first line of a block.</summary>
    public Span<int> Kept(int block) => _costs.AsSpan(block * _width, _width);

    /// <summary>A row of the block at hand.</summary>
    public Span<int> Working(int row) => _costs.AsSpan(_working + (row * _width), _width);
}
