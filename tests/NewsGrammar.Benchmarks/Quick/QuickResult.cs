using System.Text.Json.Serialization;
using NewsGrammar.Benchmarks.Contenders;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>What a quick run measured of a contender on a document. Its names in JSON are a contract.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Document">The document.</param>
/// <param name="Nanoseconds">How long one document takes, in nanoseconds: the median of the rounds.</param>
/// <param name="Bytes">How many bytes the contender reads: twice the units for UTF-16.</param>
/// <param name="Allocated">How many bytes one document allocates; null for a process of its own.</param>
/// <param name="ToCount">How many times as long as counting the line feeds; null without a document.</param>
/// <param name="ToLines">How many times as long as cutting into lines by <c>IndexOf</c>; null without a document.</param>
internal sealed record QuickResult(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("document")] string Document,
    [property: JsonPropertyName("nanoseconds")] double Nanoseconds,
    [property: JsonPropertyName("bytes")] long Bytes,
    [property: JsonPropertyName("allocated")] long? Allocated,
    [property: JsonPropertyName("toCount")] double? ToCount,
    [property: JsonPropertyName("toLines")] double? ToLines)
{
    /// <summary>What the contender reads; null when it reads no document.</summary>
    [JsonIgnore]
    public TextEncoding? Encoding => Name.EndsWith("utf8", StringComparison.Ordinal) ? TextEncoding.Utf8
        : ToCount is null ? null : TextEncoding.Utf16;

    /// <summary>The throughput in 10⁹ bytes a second.</summary>
    [JsonIgnore]
    public double GigabytesPerSecond => Bytes / Nanoseconds;
}
