namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>How a run says how far it is.</summary>
internal enum ProgressKind
{
    /// <summary>By a line that changes, where there is a terminal.</summary>
    Auto,

    /// <summary>By a line of JSON every few seconds.</summary>
    Json,

    /// <summary>Not at all.</summary>
    None,
}
