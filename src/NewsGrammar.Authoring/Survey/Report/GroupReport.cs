using System.Text.Json.Serialization;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Lines of one field and rule that look alike.</summary>
/// <param name="Field">The field that they were put into.</param>
/// <param name="Rule">The rule that took them; null for lines that were left out.</param>
/// <param name="LooksLike">The field that they look like; <c>(none)</c> where they are unlike all.</param>
/// <param name="Lines">How many there are.</param>
/// <param name="Score">How much a look is worth; it compares groups of one survey, and says nothing by itself.</param>
/// <param name="Examples">Some of the lines.</param>
public sealed record GroupReport(
    string Field,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Rule,
    string LooksLike,
    long Lines,
    double Score,
    IReadOnlyList<ExampleLine> Examples);
