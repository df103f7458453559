namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>How a server completes.</summary>
/// <param name="TriggerCharacters">What asks for completion when it is typed.</param>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);
