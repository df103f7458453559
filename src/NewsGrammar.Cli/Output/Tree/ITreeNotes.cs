namespace NewsGrammar.Cli.Output.Tree;

/// <summary>What a tree says besides its rows.</summary>
internal interface ITreeNotes
{
    /// <summary>Whether the tree has the rows and repairs of a line.</summary>
    /// <param name="line">The 1-based number of the line.</param>
    bool Shows(int line);

    /// <summary>The notes below a row, each a line.</summary>
    IEnumerable<string> Below(TreeRow row);

    /// <summary>The notes below the explanation of a repair, each a line.</summary>
    /// <param name="repair">The 0-based number of the repair.</param>
    IEnumerable<string> BelowRepair(int repair);
}
