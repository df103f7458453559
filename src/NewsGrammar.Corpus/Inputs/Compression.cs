namespace NewsGrammar.Corpus.Inputs;

/// <summary>How a file is compressed.</summary>
internal enum Compression
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>gzip (RFC 1952), members one behind the other.</summary>
    Gzip,

    /// <summary>Zstandard (RFC 8878), frames one behind the other.</summary>
    Zstandard,
}
