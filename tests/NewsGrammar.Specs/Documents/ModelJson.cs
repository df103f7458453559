using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsGrammar.Specs;

/// <summary>
/// Makes the records of generated code comparable with JSON: what is null or empty left out.
/// </summary>
internal static class ModelJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A model as normalized JSON, from which the same model can be read.</summary>
    public static string Of(object model)
    {
        JsonNode? node = JsonSerializer.SerializeToNode(model, model.GetType(), Options);
        Assert.Equal(model, node.Deserialize(model.GetType(), Options));
        return Write(node);
    }

    /// <summary>The same JSON, normalized.</summary>
    public static string Normalize(string json) => Write(JsonNode.Parse(json));

    private static string Write(JsonNode? node) => (Normalize(node) ?? new JsonObject()).ToJsonString(Options);

    private static JsonNode? Normalize(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                return new JsonObject(members
                    .Select(static member => KeyValuePair.Create(member.Key, Normalize(member.Value)))
                    .Where(static member => member.Value is not null));
            case JsonArray { Count: 0 }:
                return null;
            case JsonArray items:
                return new JsonArray([.. items.Select(Normalize)]);
            default:
                return node?.DeepClone();
        }
    }
}
