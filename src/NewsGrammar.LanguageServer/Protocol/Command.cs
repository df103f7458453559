using System.Text.Json.Serialization;

namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Something that can be run.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Name">What is run; empty for nothing.</param>
/// <param name="Arguments">What it is run with.</param>
internal sealed record Command(string Title, [property: JsonPropertyName("command")] string Name, IReadOnlyList<string>? Arguments);
