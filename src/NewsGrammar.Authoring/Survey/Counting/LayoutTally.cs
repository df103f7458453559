namespace NewsGrammar.Authoring.Survey;

/// <summary>Counts the pages of a layout.</summary>
/// <param name="Fields">The fields in their order, runs as one.</param>
internal sealed record LayoutTally(IReadOnlyList<string> Fields)
{
    /// <summary>How many pages have it.</summary>
    public long Count { get; set; }

    /// <summary>A page that has it: the first one.</summary>
    public required string Example { get; init; }
}
