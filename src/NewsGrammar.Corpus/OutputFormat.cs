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

    /// <summary>Apache Parquet, a row a document; objects and arrays stand as JSON.</summary>
    Parquet,
}
