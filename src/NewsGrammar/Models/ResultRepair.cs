using System.Text.Json.Serialization;
using NewsGrammar.Views;

namespace NewsGrammar.Models;

/// <summary>One thing that was done to make a text fit its layout, as strings of its own.</summary>
public sealed record ResultRepair
{
    /// <summary>What was done.</summary>
    [JsonPropertyName("kind")]
    [JsonConverter(typeof(JsonRepairKind))]
    public required RepairKind Kind { get; init; }

    /// <summary><inheritdoc cref="Repair{TUnit}.Line" path="/summary"/></summary>
    [JsonPropertyName("line")]
    public required int Line { get; init; }

    /// <summary>The rule of the missing line; null for an unexpected one.</summary>
    [JsonPropertyName("rule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; init; }

    /// <summary>The field that the missing line would have gone to; null where there is none.</summary>
    [JsonPropertyName("field")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field { get; init; }

    /// <summary>The trimmed line that was left out; null for a missing one.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }
}
