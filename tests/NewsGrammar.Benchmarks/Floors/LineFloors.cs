namespace NewsGrammar.Benchmarks.Floors;

/// <summary>The floors.</summary>
internal static class LineFloors
{
    /// <summary>The name of counting, without the encoding.</summary>
    public const string Count = "count";

    /// <summary>The name of cutting into lines, without the encoding.</summary>
    public const string Lines = "lines";

    /// <summary>All of them.</summary>
    public static Floor[] All() => [new CountUtf8(), new CountUtf16(), new LinesUtf8(), new LinesUtf16()];
}
