namespace NewsGrammar.Cli.Output.Tree;

/// <summary>All rows, and nothing besides.</summary>
internal sealed class NoTreeNotes : ITreeNotes
{
    /// <summary>The notes of every tree that has none.</summary>
    public static NoTreeNotes Default { get; } = new();

    /// <inheritdoc/>
    public bool Shows(int line) => true;

    /// <inheritdoc/>
    public IEnumerable<string> Below(TreeRow row) => [];

    /// <inheritdoc/>
    public IEnumerable<string> BelowRepair(int repair) => [];
}
