using System.Text.Json.Serialization;

namespace NewsGrammar.Views;

/// <summary>Where a value, a label or an unexpected line stands in a text.</summary>
/// <param name="Field">
/// The field as one would ask for it in the JSON: <c>readAlso.body[1]</c>; null for labels and unexpected lines.
/// </param>
/// <param name="Line">The 1-based number of the line, blank lines counted; of the first one where there are several.</param>
/// <param name="Offset">The 0-based offset in units of the text as it was parsed, a byte order mark counted.</param>
/// <param name="Length">The length in units.</param>
public readonly record struct ResultPlace(
    [property: JsonPropertyName("field"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field,
    [property: JsonPropertyName("line")] int Line,
    [property: JsonPropertyName("offset")] int Offset,
    [property: JsonPropertyName("length")] int Length);
