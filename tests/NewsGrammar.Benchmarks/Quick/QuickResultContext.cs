using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsGrammar.Benchmarks.Quick;

/// <summary>What System.Text.Json needs to know of results, without reflection.</summary>
[JsonSerializable(typeof(List<QuickResult>))]
internal sealed partial class QuickResultContext : JsonSerializerContext
{
    /// <summary>Writes letters as they are.</summary>
    public static QuickResultContext Readable { get; } =
        new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
