namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>What the contenders that hold a line as a string ask of it.</summary>
internal static class LineShapes
{
    /// <summary>Whether a line may be the name of a publisher: four words at most, and no sentence.</summary>
    public static bool IsPublisher(string line) =>
        Array.IndexOf(Labels.SentenceEnds, line[^1]) < 0
        && line.Split(' ', 5, StringSplitOptions.RemoveEmptyEntries).Length <= 4;

    /// <summary>The keywords in the value of their line.</summary>
    public static List<string> Keywords(string value) =>
        [.. value.Split(Labels.Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
