using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsGrammar.Corpus.Manifests;

/// <summary>The JSON of the run's own files, written without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(RunPin))]
[JsonSerializable(typeof(ShardManifest))]
[JsonSerializable(typeof(SummaryFile))]
internal sealed partial class CorpusJson : JsonSerializerContext;
