namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Changes of several documents.</summary>
/// <param name="Changes">The changes, by document.</param>
internal sealed record WorkspaceEdit(Dictionary<string, IReadOnlyList<TextEdit>> Changes);
