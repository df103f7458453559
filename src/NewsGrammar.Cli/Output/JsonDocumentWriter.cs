using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output;

/// <summary>Writes each result as one JSON value that a line feed ends.</summary>
/// <param name="output">Where to write.</param>
/// <param name="isIndented">Whether a value takes several lines, or exactly one.</param>
/// <param name="hasPlaces">Whether it tells where each value stands.</param>
internal sealed class JsonDocumentWriter(Stream output, bool isIndented, bool hasPlaces) : IDocumentWriter
{
    private readonly StreamBuffer _buffer = new(output);

    private readonly JsonWriterOptions _options = new()
    {
        // The strict encoder writes letters beyond Latin as escapes, which nobody can read. Its care is for JSON
        // inside HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = isIndented,
        NewLine = "\n",
    };

    /// <inheritdoc/>
    public void Write<TUnit>(string file, ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        using (Utf8JsonWriter writer = Begin(file))
        {
            writer.WriteString("grammar"u8, document.Schema.Name);
            writer.WritePropertyName("document"u8);
            document.WriteTo(writer);
            writer.WritePropertyName("repairs"u8);
            document.WriteRepairsTo(writer);
            if (hasPlaces)
            {
                document.WritePlacesTo(writer);
            }

            writer.WriteEndObject();
        }

        End();
    }

    /// <inheritdoc/>
    public void WriteUnrecognized(string file)
    {
        using (Utf8JsonWriter writer = Begin(file))
        {
            writer.WriteBoolean("recognized"u8, false);
            writer.WriteStartArray("repairs"u8);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        End();
    }

    private Utf8JsonWriter Begin(string file)
    {
        var writer = new Utf8JsonWriter(_buffer, _options);
        writer.WriteStartObject();
        writer.WriteString("file"u8, file);
        return writer;
    }

    private void End()
    {
        _buffer.Write("\n"u8);
        _buffer.Flush();
    }
}
