namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Where the fields of an article lie in the text; empty where they are absent. Used again for the next text.</summary>
internal sealed class SpanFields
{
    /// <summary>The title.</summary>
    public Range Title { get; set; }

    /// <summary>The date as it is written.</summary>
    public Range Published { get; set; }

    /// <summary>The paragraphs.</summary>
    public List<Range> Body { get; } = [];

    /// <summary>Where it comes from.</summary>
    public Range Source { get; set; }

    /// <summary>The keywords.</summary>
    public List<Range> Keywords { get; } = [];

    /// <summary>The article to be read next.</summary>
    public SpanEmbedded ReadAlso { get; } = new();

    /// <summary>The titles of related articles.</summary>
    public List<Range> Related { get; } = [];

    /// <summary>Makes room for the next text.</summary>
    public void Clear()
    {
        Title = Published = Source = default;
        Body.Clear();
        Keywords.Clear();
        ReadAlso.Clear();
        Related.Clear();
    }
}
