namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>Puts lists into words.</summary>
internal static class Words
{
    /// <summary>How many parts of a list are named: those of any grammar for people.</summary>
    private const int MaxNamed = 60;

    /// <summary>The parts with a word before the last one: <c>a, b or c</c>; of a long list the first ones.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="last">The word.</param>
    public static string Join(IReadOnlyList<string> parts, string last) => parts switch
    {
        { Count: <= 1 } => string.Concat(parts),
        { Count: > MaxNamed } => $"{string.Join(", ", parts.Take(MaxNamed - 1))} {last} {parts.Count - MaxNamed + 1} others",
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[^1]}",
    };
}
