namespace NewsGrammar.Authoring.Survey;

/// <summary>Counts the pages of a layout.</summary>
internal sealed class LayoutTally
{
    /// <summary>How many pages have it.</summary>
    public long Count { get; set; }

    /// <summary>The fields in their order, runs as one; null where they are not kept, as for most of very many rare layouts.</summary>
    public IReadOnlyList<string>? Fields { get; set; }

    /// <summary>A page that has it; empty where the fields are not kept.</summary>
    public string Example { get; set; } = "";

    /// <summary>How much is kept of it, in UTF-16 units and what a string takes beside them.</summary>
    public int Units => Fields is null ? 0 : Example.Length + Fields.Sum(static name => name.Length + UnitsOfString);

    /// <summary>A string takes as many units beside its own.</summary>
    private const int UnitsOfString = 16;
}
