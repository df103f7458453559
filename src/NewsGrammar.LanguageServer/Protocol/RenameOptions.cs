namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>How a server renames.</summary>
/// <param name="PrepareProvider">Whether it tells beforehand what can be renamed.</param>
internal sealed record RenameOptions(bool PrepareProvider);
