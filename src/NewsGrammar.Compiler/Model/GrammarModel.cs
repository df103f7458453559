using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A grammar whose names are resolved: what the checks look at and the automaton is built from.</summary>
/// <param name="Name">The name after <c>grammar</c>.</param>
/// <param name="Documentation">The text of the <c>///</c> comment above it, without the slashes; null when there is none.</param>
/// <param name="Lines">The line rules: those of the file in its order, then those of other files that it uses.</param>
/// <param name="Layouts">The layouts likewise, the document among them.</param>
/// <param name="Document">The layout that a whole text must fit.</param>
internal sealed record GrammarModel(
    string Name,
    string? Documentation,
    IReadOnlyList<LineRule> Lines,
    IReadOnlyList<Layout> Layouts,
    Layout Document)
{
    /// <summary>The sites that the grammar is for.</summary>
    internal IReadOnlyList<SiteName> Sites { get; init; } = [];

    /// <summary>How many of the lines the grammar's own file declares; they come first.</summary>
    internal int OwnLines { get; init; } = Lines.Count;

    /// <summary>The lines that the grammar's own file declares. Warnings are about these.</summary>
    internal IReadOnlySet<LineRule> DeclaredLines() => Lines.Take(OwnLines).ToHashSet<LineRule>(ReferenceEqualityComparer.Instance);

    /// <summary>The parts and conditions of the grammar's own file that nothing names, with the places of their names.</summary>
    internal IReadOnlyList<(string Name, SourceSpan Span)> UnusedParts { get; init; } = [];

    /// <summary>How many of the layouts the grammar's own file declares; they come first.</summary>
    internal int OwnLayouts { get; init; } = Layouts.Count;
}
