namespace NewsGrammar.Cli.Commands.Check;

/// <summary>How the findings of a check are written.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For editors.</summary>
    Json,
}
