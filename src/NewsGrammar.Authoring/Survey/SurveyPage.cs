using NewsGrammar.Marks;

namespace NewsGrammar.Authoring.Survey;

/// <summary>A page of a crawl.</summary>
/// <param name="Name">What a person finds it by: the path of its file, or the identifier of its record.</param>
/// <param name="Text">Its text.</param>
public sealed record SurveyPage(string Name, string Text)
{
    /// <summary>What is known of its lines; empty for plain text.</summary>
    public ReadOnlyMemory<LineMarks> Marks { get; init; }
}
