using System.Text.Json;

namespace NewsGrammar.LanguageServer.Transport;

/// <summary>A message of the client.</summary>
/// <param name="Id">By what a request is answered; null for a notification.</param>
/// <param name="Method">What is asked for or told; empty for an answer.</param>
/// <param name="Params">With what; undefined without.</param>
internal sealed record IncomingMessage(JsonElement? Id, string Method, JsonElement Params)
{
    /// <summary>What is wrong with the message; null for one that can be read.</summary>
    public RequestException? Mistake { get; init; }

    /// <summary>Reads a message. No text makes it throw.</summary>
    /// <param name="body">The message without its head.</param>
    public static IncomingMessage Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Wrong(null, ErrorCode.InvalidRequest, "a message is an object");
            }

            JsonElement? id = root.TryGetProperty("id", out JsonElement own) && own.ValueKind is JsonValueKind.String or JsonValueKind.Number
                ? own.Clone()
                : null;
            if (root.TryGetProperty("method", out JsonElement method))
            {
                return method.ValueKind == JsonValueKind.String
                    ? new IncomingMessage(id, method.GetString()!, root.TryGetProperty("params", out JsonElement found) ? found.Clone() : default)
                    : Wrong(id, ErrorCode.InvalidRequest, "a method is a text");
            }

            bool isAnswer = root.TryGetProperty("result", out _) || root.TryGetProperty("error", out _);
            return isAnswer ? new IncomingMessage(null, "", default) : Wrong(id, ErrorCode.InvalidRequest, "a message has a method, a result or an error");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Wrong(null, ErrorCode.ParseError, "the message is no JSON");
        }
    }

    private static IncomingMessage Wrong(JsonElement? id, int code, string message) =>
        new(id, "", default) { Mistake = new RequestException(code, message) };
}
