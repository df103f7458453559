namespace NewsGrammar.Cli.Commands.Test;

/// <summary>How the result of a sample compares with the expected one.</summary>
internal enum SampleState
{
    /// <summary>It is the expected one.</summary>
    AsExpected,

    /// <summary>It has been made the expected one.</summary>
    Accepted,

    /// <summary>It differs.</summary>
    Different,

    /// <summary>None is expected yet.</summary>
    New,
}
