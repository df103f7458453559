namespace NewsGrammar.LanguageServer.Protocol;

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities(
    string PositionEncoding,
    SyncOptions TextDocumentSync,
    CompletionOptions CompletionProvider,
    bool HoverProvider,
    bool DefinitionProvider,
    bool ReferencesProvider,
    bool DocumentHighlightProvider,
    RenameOptions RenameProvider,
    bool DocumentSymbolProvider,
    SemanticTokensOptions SemanticTokensProvider,
    bool FoldingRangeProvider,
    bool DocumentFormattingProvider,
    CodeLensOptions CodeLensProvider,
    CodeActionOptions CodeActionProvider,
    ExecuteOptions ExecuteCommandProvider);
