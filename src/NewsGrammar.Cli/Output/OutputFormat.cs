namespace NewsGrammar.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>Every line with the field that took it.</summary>
    Tree,

    /// <summary>The fields as indented JSON.</summary>
    Json,

    /// <summary>The fields as JSON, one document a line.</summary>
    JsonLines,

    /// <summary>The fields as plain text.</summary>
    Text,
}
