namespace NewsGrammar.Benchmarks.Fields;

/// <summary>The fields of the article that is embedded to be read next; null and empty where they are absent.</summary>
internal sealed class EmbeddedFields
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; set; }

    /// <summary>The paragraphs.</summary>
    public List<string> Body { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public string? Source { get; set; }
}
