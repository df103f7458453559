namespace NewsGrammar.Corpus;

/// <summary>What becomes of documents of sites that no grammar is for. They are counted in any case.</summary>
public enum UnknownSites
{
    /// <summary>They go to the rejects file.</summary>
    Reject,

    /// <summary>They are written without a document.</summary>
    Keep,

    /// <summary>They are left out.</summary>
    Drop,
}
