using NewsGrammar.Marks;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>A page to draft a grammar from.</summary>
/// <param name="Path">The file, as messages name it.</param>
/// <param name="Text">The page as lines of text.</param>
public sealed record DraftSample(string Path, string Text)
{
    /// <summary>What is known of its lines; empty for plain text.</summary>
    public ReadOnlyMemory<LineMarks> Marks { get; init; }
}
