namespace NewsGrammar.Corpus.Records;

/// <summary>Why a record gives no document, in the words of the rejects file.</summary>
internal static class RejectReason
{
    /// <summary>The line is no JSON object.</summary>
    public const string BrokenJson = "broken-json";

    /// <summary>Bytes that are not UTF-8, or an escape that is half a character.</summary>
    public const string NotUtf8 = "not-utf-8";

    /// <summary>More bytes than a document may have.</summary>
    public const string TooLong = "too-long";

    /// <summary>What should be a record of a WARC file has no header, or one that makes no sense.</summary>
    public const string BrokenRecord = "broken-record";

    /// <summary>The body of a response cannot be decoded.</summary>
    public const string BrokenBody = "broken-body";

    /// <summary>No field holds the text.</summary>
    public const string NoField = "no-field";

    /// <summary>What should be text is something else: HTML, an archive.</summary>
    public const string NoText = "no-text";

    /// <summary>The file ends within the record, or is damaged there.</summary>
    public const string Damaged = "damaged";

    /// <summary>No grammar is for the site.</summary>
    public const string UnknownSite = "unknown-site";
}
