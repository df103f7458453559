namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Something that can be done about a diagnostic.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="IsPreferred">Whether it is the way out.</param>
/// <param name="Edit">The changes.</param>
internal sealed record CodeAction(string Title, string Kind, bool IsPreferred, WorkspaceEdit Edit);
