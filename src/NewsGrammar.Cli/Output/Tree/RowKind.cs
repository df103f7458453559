namespace NewsGrammar.Cli.Output.Tree;

/// <summary>What a row of the tree shows.</summary>
internal enum RowKind
{
    /// <summary>A line that a rule took.</summary>
    Taken,

    /// <summary>A line that was left out.</summary>
    Unexpected,

    /// <summary>A line that is not there.</summary>
    Missing,
}
