using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace NewsGrammar.Models;

/// <summary>Tells System.Text.Json of results whose fields are JSON.</summary>
internal static class JsonObjectResults
{
    /// <summary>The result with options of its own.</summary>
    public static readonly JsonTypeInfo<Result<JsonObject>> TypeInfo = Create();

    private static JsonTypeInfo<Result<JsonObject>> Create()
    {
        var types = new JsonModelTypes();
        types.Add(static options => JsonMetadataServices.CreateValueInfo<JsonObject>(options, JsonMetadataServices.JsonObjectConverter));
        JsonResultTypes.AddTo<JsonObject>(types);
        return (JsonTypeInfo<Result<JsonObject>>)types.ToOptions().GetTypeInfo(typeof(Result<JsonObject>));
    }
}
