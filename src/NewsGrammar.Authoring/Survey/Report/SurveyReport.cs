using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsGrammar.Authoring.Survey;

/// <summary>What a survey shows; shares are of <see cref="Documents"/>.</summary>
public sealed record SurveyReport
{
    private const int CurrentSchema = 1;

    /// <summary>The version of <see cref="ToJson"/>'s shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The name of the grammar.</summary>
    public required string Grammar { get; init; }

    /// <summary>What changed since an earlier survey; null where it was held against none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SurveyComparison? Against { get; init; }

    /// <summary>How many pages there are.</summary>
    public required long Documents { get; init; }

    /// <summary>How many of them fit without a repair.</summary>
    public required long Fits { get; init; }

    /// <summary>How many show a label of the grammar.</summary>
    public required long Recognized { get; init; }

    /// <summary>
    /// What lines went to: fields, rarest first, then in brackets rules without a field and lines that were left out. A field
    /// that no page has is there too.
    /// </summary>
    public required IReadOnlyDictionary<string, FieldReport> Fields { get; init; }

    /// <summary>The most frequent layouts.</summary>
    public required IReadOnlyList<LayoutReport> Layouts { get; init; }

    /// <summary>How many distinct layouts there are; of very many, those that were counted apart.</summary>
    public required int DistinctLayouts { get; init; }

    /// <summary>What had to be repaired, most frequent first.</summary>
    public required IReadOnlyList<RepairReport> Repairs { get; init; }

    /// <summary>Groups of lines that look as if they belonged elsewhere, first those that a look is most worth.</summary>
    public required IReadOnlyList<GroupReport> Groups { get; init; }

    /// <summary>Single lines that do.</summary>
    public required IReadOnlyList<SuspectReport> Suspects { get; init; }

    /// <summary>The report as JSON, UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, SurveyJson.Relaxed.SurveyReport);

    /// <summary>
    /// The report as one HTML page that loads nothing, for people who know the language of the pages and no code. Texts of any
    /// script stand in their own direction.
    /// </summary>
    public string ToHtml() => new SurveyHtml(this).Write();

    /// <summary>This report, and what changed since an earlier one.</summary>
    public SurveyReport HeldAgainst(SurveyReport earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return this with { Against = new SurveyComparison(earlier.Documents, earlier.Fits, earlier.Recognized, FieldChanges.Of(earlier, this)) };
    }

    /// <summary>Reads what <see cref="ToJson"/> gave.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static SurveyReport FromJson(ReadOnlySpan<byte> json)
    {
        SurveyReport report = JsonSerializer.Deserialize(json, SurveyJson.Relaxed.SurveyReport) ?? throw new JsonException("There is no report in it.");
        return report.Schema == CurrentSchema ? report : throw new JsonException($"It has schema {report.Schema}, and {CurrentSchema} is what can be read.");
    }
}
