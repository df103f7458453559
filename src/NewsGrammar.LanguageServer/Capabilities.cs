using NewsGrammar.LanguageServer.Features;
using NewsGrammar.LanguageServer.Fixes;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer;

/// <summary>What the server says of itself.</summary>
internal static class Capabilities
{
    private const int SingleChanges = 2;

    /// <summary>All that it can do.</summary>
    /// <param name="version">Its version.</param>
    public static InitializeResult Of(string version) => new(
        new ServerCapabilities(
            PositionEncoding: "utf-16",
            TextDocumentSync: new SyncOptions(OpenClose: true, SingleChanges, Save: true),
            CompletionProvider: new CompletionOptions(["\"", ":", ".", " "]),
            HoverProvider: true,
            DefinitionProvider: true,
            ReferencesProvider: true,
            DocumentHighlightProvider: true,
            RenameProvider: new RenameOptions(PrepareProvider: true),
            DocumentSymbolProvider: true,
            SemanticTokensProvider: new SemanticTokensOptions(Colours.Legend, Full: true),
            FoldingRangeProvider: true,
            DocumentFormattingProvider: true,
            CodeLensProvider: new CodeLensOptions(ResolveProvider: false),
            CodeActionProvider: new CodeActionOptions([QuickFixes.Kind]),
            ExecuteCommandProvider: new ExecuteOptions([Lenses.RunSamples])),
        new ServerInfo("newsgrammar", version));
}
