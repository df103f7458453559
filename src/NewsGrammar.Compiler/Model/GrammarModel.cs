namespace NewsGrammar.Compiler.Model;

/// <summary>A grammar whose names are resolved: what the checks look at and the automaton is built from.</summary>
/// <param name="Name">The name after <c>grammar</c>.</param>
/// <param name="Documentation">The text of the <c>///</c> comment above it, without the slashes; null when there is none.</param>
/// <param name="Lines">The line rules in the order of the file.</param>
/// <param name="Layouts">The layouts in the order of the file, the document among them.</param>
/// <param name="Document">The layout that a whole text must fit.</param>
public sealed record GrammarModel(
    string Name,
    string? Documentation,
    IReadOnlyList<LineRule> Lines,
    IReadOnlyList<Layout> Layouts,
    Layout Document);
