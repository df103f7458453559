namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>A place in a document.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Character">0-based UTF-16 unit on the line.</param>
internal sealed record Position(int Line, int Character);
