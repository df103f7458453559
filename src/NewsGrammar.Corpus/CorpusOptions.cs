namespace NewsGrammar.Corpus;

/// <summary>What a run reads, how, and where its results go.</summary>
public sealed class CorpusOptions
{
    /// <summary>The longest document that is usual, in bytes.</summary>
    public const int DefaultMaxDocument = 16 << 20;

    /// <summary>Files, folders and patterns with <c>*</c>, <c>?</c> and <c>**</c>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The folder for the results. It is made where it is missing, and holds results of this run alone.</summary>
    public required string Output { get; init; }

    /// <summary>The format of output files.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>The grammar that all documents are read by; null where <see cref="Sites"/> are given.</summary>
    public CorpusGrammar? Grammar { get; init; }

    /// <summary>The grammars among which each document's is found by the host of its web address; none where one is named.</summary>
    public IReadOnlyList<CorpusGrammar> Sites { get; init; } = [];

    /// <summary>What becomes of documents of sites that no grammar is for.</summary>
    public UnknownSites Unknown { get; init; }

    /// <summary>What is written of a document.</summary>
    public ResultKind As { get; init; }

    /// <summary>The fields that are the body of a document, for <see cref="ResultKind.Text"/>.</summary>
    public IReadOnlyList<string> BodyFields { get; init; } = ["body"];

    /// <summary>
    /// The field of a record that holds its text; null for <c>text</c>, else <c>raw_content</c>. <c>a.b</c> is the field <c>b</c>
    /// of the object <c>a</c>.
    /// </summary>
    public string? TextField { get; init; }

    /// <summary>The field that holds its identifier; null for <c>id</c>, else <c>digest</c>.</summary>
    public string? IdField { get; init; }

    /// <summary>The field that holds its web address; null for <c>url</c>, else <c>metadata.url</c>.</summary>
    public string? UrlField { get; init; }

    /// <summary>The longest record, in bytes, from 1 to 1 GiB; longer ones are rejected.</summary>
    public int MaxDocument { get; init; } = DefaultMaxDocument;

    /// <summary>The most rejects before the run is given up; null for any number.</summary>
    public RejectLimit? MaxRejects { get; init; }

    /// <summary>The part of the run that this process does.</summary>
    public RunRank Rank { get; init; } = RunRank.Alone;

    /// <summary>How many cores are used. The results do not depend on it.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether the results of another run in the output folder are deleted.</summary>
    public bool Restart { get; init; }

    /// <summary>Whether finished shards are hashed again, and read again where their files are not what they were.</summary>
    public bool Verify { get; init; }
}
