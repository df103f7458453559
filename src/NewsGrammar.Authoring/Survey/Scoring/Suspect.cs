namespace NewsGrammar.Authoring.Survey;

/// <summary>A line that may be read wrongly.</summary>
/// <param name="Line">The line.</param>
/// <param name="Class">The class that it was put into.</param>
/// <param name="LooksLike">The class that it looks like.</param>
/// <param name="Score">How much more speaks for that one.</param>
internal sealed record Suspect(ExampleLine Line, ushort Class, int LooksLike, double Score)
{
    /// <summary>By score; equals by page and line, so that the order is the same each time.</summary>
    public static Comparer<Suspect> WorstFirst { get; } = Comparer<Suspect>.Create(static (one, other) =>
    {
        int byScore = other.Score.CompareTo(one.Score);
        int byFile = byScore != 0 ? byScore : string.CompareOrdinal(one.Line.File, other.Line.File);
        return byFile != 0 ? byFile : one.Line.Line.CompareTo(other.Line.Line);
    });
}
