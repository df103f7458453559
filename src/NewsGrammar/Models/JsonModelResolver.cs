using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsGrammar.Text;

namespace NewsGrammar.Models;

/// <summary>Tells System.Text.Json of one record, so that it needs no reflection.</summary>
/// <typeparam name="TModel">The record.</typeparam>
internal sealed class JsonModelResolver<TModel> : IJsonTypeInfoResolver
    where TModel : class, IJsonModel<TModel>
{
    /// <summary>An object and an array for each of the 254 fields that may lie in one another, and some to spare.</summary>
    private const int MaximumDepth = 1000;

    /// <summary>The only one.</summary>
    public static readonly JsonModelResolver<TModel> Instance = new();

    /// <summary>The record with options of its own.</summary>
    public static readonly JsonTypeInfo<TModel> TypeInfo = (JsonTypeInfo<TModel>)new JsonSerializerOptions
    {
        Encoder = JsonEscaping.Encoder,
        MaxDepth = MaximumDepth,
        TypeInfoResolver = Instance,
    }.GetTypeInfo(typeof(TModel));

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(TModel)
        ? JsonMetadataServices.CreateValueInfo<TModel>(options, new JsonModelConverter<TModel>())
        : null;
}
