using System.Text.Json;

namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Asks for a command to be run.</summary>
/// <param name="Command">The command.</param>
/// <param name="Arguments">What it is to be run with.</param>
internal sealed record ExecuteParams(string Command, IReadOnlyList<JsonElement>? Arguments);
