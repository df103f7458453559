namespace NewsGrammar.Authoring.Survey;

/// <summary>A layout.</summary>
/// <param name="Count">How many pages have it.</param>
/// <param name="Fields">The fields in their order: <c>body+</c> for several lines, <c>(heading body+)+</c> for a sequence that repeats.</param>
/// <param name="Example">A page that has it.</param>
public sealed record LayoutReport(long Count, IReadOnlyList<string> Fields, string Example);
