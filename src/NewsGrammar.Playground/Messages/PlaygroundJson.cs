using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsGrammar.Playground.Messages;

/// <summary>Writes and reads messages without reflection, which trimming would break.</summary>
[JsonSerializable(typeof(GrammarMessage))]
[JsonSerializable(typeof(ReadingMessage))]
[JsonSerializable(typeof(IReadOnlyList<VerdictMessage>))]
[JsonSerializable(typeof(FitMessage))]
[JsonSerializable(typeof(IReadOnlyList<RuleMessage>))]
[JsonSerializable(typeof(DraftMessage))]
[JsonSerializable(typeof(PageMessage[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class PlaygroundJson : JsonSerializerContext
{
    /// <summary>With letters of every script as they are: as escapes, Arabic takes three times the space.</summary>
    public static PlaygroundJson Readable { get; } =
        new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
