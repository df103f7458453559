using System.Text.Json.Serialization;

namespace NewsGrammar.Authoring.Survey;

/// <summary>Repairs of a kind.</summary>
/// <param name="Kind"><c>unexpected</c> for lines that were left out, <c>missing</c> for required lines that were done without.</param>
/// <param name="Rule">The rule of the missing line; null for those that were left out.</param>
/// <param name="Field">The field that it would have gone to; null for none.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Pages">On how many pages.</param>
/// <param name="Examples">Some of them; of a missing line, the line before which it is missing, without a text.</param>
public sealed record RepairReport(
    string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Rule,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field,
    long Count,
    long Pages,
    IReadOnlyList<ExampleLine> Examples);
