namespace NewsGrammar.Authoring.Survey;

/// <summary>The lines of a field.</summary>
/// <param name="Pages">How many pages have some.</param>
/// <param name="Lines">How many lines there are.</param>
/// <param name="PerPage">How many lines a page has that has some, on the average.</param>
/// <param name="Examples">Lines drawn at random.</param>
public sealed record FieldReport(long Pages, long Lines, double PerPage, IReadOnlyList<ExampleLine> Examples);
