namespace NewsGrammar.Oracle;

/// <summary>
/// Reads texts by the letter of the language's definition, with no thought for time: what fast readers must agree with.
/// </summary>
public static class ReferenceReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="grammar">A valid grammar.</param>
    /// <param name="text">Any text; a small one, since time grows with the square of it or worse.</param>
    /// <param name="marks">What is known of the non-blank lines, in their order; null for plain text.</param>
    /// <returns>How each line was read, the repairs and the fields.</returns>
    public static Reading Read(GrammarDefinition grammar, string text, IReadOnlyList<PageLine>? marks = null)
    {
        var source = new SourceText(text, marks);
        LayoutNode document = LayoutExpander.Expand(grammar);
        var candidates = new Candidates(source, LayoutExpander.PositionsOf(document));
        IReadOnlyList<Step> steps = FitSearch.Find(document, candidates) ?? RepairSearch.Find(document, candidates);
        return new ReadingBuilder(grammar, candidates.Source, steps, candidates.AnyLabelled).Build();
    }
}
