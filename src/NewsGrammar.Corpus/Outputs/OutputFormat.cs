namespace NewsGrammar.Corpus;

/// <summary>The format of output files.</summary>
public enum OutputFormat
{
    /// <summary>JSON Lines.</summary>
    JsonLines,

    /// <summary>JSON Lines, compressed by gzip.</summary>
    JsonLinesGzip,

    /// <summary>JSON Lines, compressed by Zstandard.</summary>
    JsonLinesZstandard,
}
