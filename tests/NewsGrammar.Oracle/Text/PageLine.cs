namespace NewsGrammar.Oracle;

/// <summary>What a line was on the page that it comes from.</summary>
/// <param name="Words">The words that are conditions and hold for it, those of headings and links left aside.</param>
/// <param name="Heading">The level of a heading; null for a line that is none.</param>
/// <param name="Links">How many per cent of it stand in links.</param>
public sealed record PageLine(IReadOnlySet<string> Words, int? Heading = null, int Links = 0)
{
    /// <summary>Nothing is known of the line.</summary>
    public static PageLine Plain { get; } = new(new HashSet<string>());

    /// <summary>Whether a mark's word holds.</summary>
    public bool Is(string word) => word switch
    {
        "heading" => Heading is not null,
        "link" => Links == 100,
        _ => Words.Contains(word),
    };

    /// <summary>The share of links; null for a line without marks.</summary>
    public int? LinkShare => Words.Count == 0 && Heading is null && Links == 0 ? null : Links;
}
