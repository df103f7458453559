namespace NewsGrammar.Cli.Commands.Test;

/// <summary>How the findings of a test are written.</summary>
internal enum TestFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON value, for programs.</summary>
    Json,

    /// <summary>The XML that build servers read.</summary>
    JUnit,
}
