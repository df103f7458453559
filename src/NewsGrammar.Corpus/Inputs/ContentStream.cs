namespace NewsGrammar.Corpus.Inputs;

/// <summary>What a file holds without its compression. Damage ends it, and what came before counts.</summary>
internal abstract class ContentStream : ReadOnlyStream
{
    /// <summary>Where the file is damaged; null for one that is whole so far.</summary>
    public string? Damage { get; protected set; }
}
