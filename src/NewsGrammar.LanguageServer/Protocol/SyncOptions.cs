namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>Which changes of documents a server wants to know.</summary>
/// <param name="OpenClose">Whether they are opened and closed.</param>
/// <param name="Change">2 for single changes.</param>
/// <param name="Save">Whether they are saved.</param>
internal sealed record SyncOptions(bool OpenClose, int Change, bool Save);
