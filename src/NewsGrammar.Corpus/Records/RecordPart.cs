namespace NewsGrammar.Corpus.Records;

/// <summary>What is read of a record.</summary>
internal enum RecordPart
{
    /// <summary>The text.</summary>
    Text,

    /// <summary>The identifier.</summary>
    Id,

    /// <summary>The web address.</summary>
    Url,
}
