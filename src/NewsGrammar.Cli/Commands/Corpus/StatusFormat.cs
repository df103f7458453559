namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>How the state of a run is shown.</summary>
internal enum StatusFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
