using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsGrammar.Models;

/// <summary>
/// Leads System.Text.Json from a record to what the record tells of itself, where options do not know it: those that use
/// reflection.
/// </summary>
/// <typeparam name="TModel">The record.</typeparam>
public sealed class JsonModelConverter<TModel> : JsonConverter<TModel>
    where TModel : class, IJsonModel<TModel>
{
    /// <inheritdoc/>
    public override TModel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, JsonModel.TypeInfo<TModel>());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, JsonModel.TypeInfo<TModel>());
}
