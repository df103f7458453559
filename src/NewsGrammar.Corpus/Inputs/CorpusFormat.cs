namespace NewsGrammar.Corpus.Inputs;

/// <summary>How an input file holds its documents.</summary>
internal enum CorpusFormat
{
    /// <summary>A JSON object a line.</summary>
    JsonLines,

    /// <summary>One document, plain text.</summary>
    Text,

    /// <summary>One document, an HTML page.</summary>
    Html,

    /// <summary>WARC (ISO 28500), or WET: texts in such a file.</summary>
    Warc,

    /// <summary>Apache Parquet: a row a document.</summary>
    Parquet,
}
