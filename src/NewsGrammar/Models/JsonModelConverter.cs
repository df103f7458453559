using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsGrammar.Models;

/// <summary>Leads System.Text.Json to the generated code of a record.</summary>
/// <typeparam name="TModel">The record.</typeparam>
public sealed class JsonModelConverter<TModel> : JsonConverter<TModel>
    where TModel : class, IJsonModel<TModel>
{
    /// <inheritdoc/>
    public override TModel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TModel.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        TModel.Write(writer, value);
        writer.WriteEndObject();
    }
}
