using System.Text.Json;

namespace NewsGrammar.Models;

/// <content>What generated code reads the fields of a record with. A field that is null counts as absent.</content>
public static partial class JsonModel
{
    /// <summary>Goes into an object at its beginning, then from field to field.</summary>
    /// <param name="reader">Stands at the object, or at the end of a value in it; then at the name of a field.</param>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonException">There is no object.</exception>
    public static bool NextField(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.PropertyName => true,
            JsonTokenType.EndObject => false,
            _ => throw new JsonException("An object was expected."),
        };
    }

    /// <summary>Passes over a field that the record has not.</summary>
    /// <param name="reader">Stands at the name of the field; then at the end of its value.</param>
    public static void Skip(ref Utf8JsonReader reader) => reader.Skip();

    /// <summary>Reads a text.</summary>
    /// <param name="reader"><inheritdoc cref="Skip" path="/param[@name='reader']"/></param>
    /// <exception cref="JsonException">The field holds no text.</exception>
    public static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : Text(ref reader);
    }

    /// <summary>Reads texts.</summary>
    /// <param name="reader"><inheritdoc cref="Skip" path="/param[@name='reader']"/></param>
    /// <exception cref="JsonException">The field holds no array of texts.</exception>
    public static ValueList<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        if (BeginsArray(ref reader))
        {
            while (NextItem(ref reader))
            {
                texts.Add(Text(ref reader));
            }
        }

        return [.. texts];
    }

    /// <summary>Reads a record.</summary>
    /// <typeparam name="TModel">The record.</typeparam>
    /// <param name="reader"><inheritdoc cref="Skip" path="/param[@name='reader']"/></param>
    /// <exception cref="JsonException">The field holds no object.</exception>
    public static TModel? ReadModel<TModel>(ref Utf8JsonReader reader)
        where TModel : class, IJsonModel<TModel>
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : Model<TModel>(ref reader);
    }

    /// <summary>Reads records.</summary>
    /// <typeparam name="TModel">The record.</typeparam>
    /// <param name="reader"><inheritdoc cref="Skip" path="/param[@name='reader']"/></param>
    /// <exception cref="JsonException">The field holds no array of objects.</exception>
    public static ValueList<TModel> ReadModels<TModel>(ref Utf8JsonReader reader)
        where TModel : class, IJsonModel<TModel>
    {
        var models = new List<TModel>();
        if (BeginsArray(ref reader))
        {
            while (NextItem(ref reader))
            {
                models.Add(Model<TModel>(ref reader));
            }
        }

        return [.. models];
    }

    private static bool BeginsArray(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.StartArray => true,
            JsonTokenType.Null => false,
            _ => throw new JsonException("An array was expected."),
        };
    }

    private static bool NextItem(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    private static string Text(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException("A string was expected.");

    private static TModel Model<TModel>(ref Utf8JsonReader reader)
        where TModel : class, IJsonModel<TModel> => reader.TokenType == JsonTokenType.StartObject
            ? TModel.Read(ref reader)
            : throw new JsonException("An object was expected.");
}
