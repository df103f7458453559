using System.Text.Json;

namespace NewsGrammar.Models;

/// <content>What generated code writes the fields of a record with. An absent field is left out.</content>
public static partial class JsonModel
{
    /// <summary>Writes a text.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The field's name in UTF-8.</param>
    /// <param name="text">The text; null when it is absent.</param>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Writes texts.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The field's name in UTF-8.</param>
    /// <param name="texts">The texts; none when the field is absent.</param>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (texts is { Count: > 0 })
        {
            writer.WriteStartArray(name);
            foreach (string text in texts)
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>Writes a record.</summary>
    /// <typeparam name="TModel">The record.</typeparam>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The field's name in UTF-8.</param>
    /// <param name="model">The record; null when it is absent.</param>
    public static void Write<TModel>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TModel? model)
        where TModel : class, IJsonModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (model is not null)
        {
            writer.WriteStartObject(name);
            TModel.Write(writer, model);
            writer.WriteEndObject();
        }
    }

    /// <summary>Writes records.</summary>
    /// <typeparam name="TModel">The record.</typeparam>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The field's name in UTF-8.</param>
    /// <param name="models">The records; none when the field is absent.</param>
    public static void Write<TModel>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<TModel> models)
        where TModel : class, IJsonModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (models is { Count: > 0 })
        {
            writer.WriteStartArray(name);
            foreach (TModel model in models)
            {
                writer.WriteStartObject();
                TModel.Write(writer, model);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }
}
