namespace NewsGrammar.Benchmarks.Documents;

/// <summary>How much of everything an article of the aggregator's layout has.</summary>
internal sealed record ArticleShape
{
    /// <summary>Whether a title and a date line open it.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Whether a blank line stands between any two lines.</summary>
    public bool HasBlankLines { get; init; } = true;

    /// <summary>How many paragraphs.</summary>
    public int Body { get; init; } = 7;

    /// <summary>How many paragraphs the embedded article has.</summary>
    public int EmbeddedBody { get; init; } = 11;

    /// <summary>How many related titles.</summary>
    public int Related { get; init; } = 10;

    /// <summary>The fewest words of a paragraph.</summary>
    public int ShortestParagraph { get; init; } = 13;

    /// <summary>The most words of a paragraph, but for two.</summary>
    public int LongestParagraph { get; init; } = 28;

    /// <summary>How many lines are in the wrong place or lack another one that they need.</summary>
    public bool NeedsRepairs { get; init; }

    /// <summary>The same proportions, so and so many times as much.</summary>
    /// <param name="factor">How many times.</param>
    public ArticleShape Times(double factor) => this with
    {
        Body = Scale(Body, factor),
        EmbeddedBody = Scale(EmbeddedBody, factor),
        Related = Scale(Related, factor),
    };

    private static int Scale(int count, double factor) => Math.Max(1, (int)Math.Round(count * factor));
}
