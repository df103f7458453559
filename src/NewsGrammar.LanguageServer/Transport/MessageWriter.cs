using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsGrammar.LanguageServer.Transport;

/// <summary>Writes messages to a stream.</summary>
/// <param name="output">The stream.</param>
internal sealed class MessageWriter(Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _body = new();

    /// <summary>Answers a request.</summary>
    public void Result<T>(JsonElement id, T? result, JsonTypeInfo<T> type)
        where T : class => Write(writer =>
    {
        writer.WritePropertyName("id"u8);
        id.WriteTo(writer);
        writer.WritePropertyName("result"u8);
        if (result is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, result, type);
        }
    });

    /// <summary>Says why a request is not answered.</summary>
    /// <param name="id">The request; null where it is not known which one.</param>
    /// <param name="code">One of <see cref="ErrorCode"/>.</param>
    /// <param name="message">Why.</param>
    public void Error(JsonElement? id, int code, string message) => Write(writer =>
    {
        writer.WritePropertyName("id"u8);
        if (id is { } known)
        {
            known.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartObject("error"u8);
        writer.WriteNumber("code"u8, code);
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
    });

    /// <summary>Tells the client something.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Write(writer =>
    {
        writer.WriteString("method"u8, method);
        writer.WritePropertyName("params"u8);
        JsonSerializer.Serialize(writer, parameters, type);
    });

    private void Write(Action<Utf8JsonWriter> content)
    {
        _body.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_body, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("jsonrpc"u8, "2.0"u8);
            content(writer);
            writer.WriteEndObject();
        }

        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {_body.WrittenCount}\r\n\r\n")));
        output.Write(_body.WrittenSpan);
        output.Flush();
    }
}
