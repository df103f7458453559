using System.Text.Json;
using NewsGrammar.Views;

namespace NewsGrammar.Output.Json;

/// <summary>The runtime's writer, with the options that the caller gave it.</summary>
/// <param name="writer">The writer.</param>
internal readonly struct JsonWriterSink(Utf8JsonWriter writer) : IJsonSink
{
    /// <inheritdoc/>
    public void BeginObject() => writer.WriteStartObject();

    /// <inheritdoc/>
    public void EndObject() => writer.WriteEndObject();

    /// <inheritdoc/>
    public void BeginArray() => writer.WriteStartArray();

    /// <inheritdoc/>
    public void EndArray() => writer.WriteEndArray();

    /// <inheritdoc/>
    public void WriteName(JsonEncodedText name) => writer.WritePropertyName(name);

    /// <inheritdoc/>
    public void WriteText(JsonEncodedText text) => writer.WriteStringValue(text);

    /// <inheritdoc/>
    public void WriteText<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged => ByEncoding.WriteJson(writer, text);

    /// <inheritdoc/>
    public void WriteNumber(int number) => writer.WriteNumberValue(number);
}
