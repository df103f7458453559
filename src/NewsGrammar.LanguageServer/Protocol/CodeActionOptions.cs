namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What a server offers to do.</summary>
/// <param name="CodeActionKinds">The kinds.</param>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);
