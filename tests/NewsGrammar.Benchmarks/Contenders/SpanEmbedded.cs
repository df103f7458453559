namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>Where the fields of an embedded article lie in the text; empty where they are absent.</summary>
internal sealed class SpanEmbedded
{
    /// <summary>Whether there is one.</summary>
    public bool IsThere { get; set; }

    /// <summary>The title.</summary>
    public Range Title { get; set; }

    /// <summary>Who published it.</summary>
    public Range Publisher { get; set; }

    /// <summary>The paragraphs.</summary>
    public List<Range> Body { get; } = [];

    /// <summary>Where it comes from.</summary>
    public Range Source { get; set; }

    /// <summary>Makes room for the next text.</summary>
    public void Clear()
    {
        IsThere = false;
        Title = Publisher = Source = default;
        Body.Clear();
    }
}
