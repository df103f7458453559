using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsGrammar.Authoring.Translation;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Features;
using NewsGrammar.LanguageServer.Fixes;
using NewsGrammar.LanguageServer.Protocol;
using NewsGrammar.LanguageServer.Samples;
using NewsGrammar.LanguageServer.Transport;
using static NewsGrammar.LanguageServer.Protocol.ProtocolJson;

namespace NewsGrammar.LanguageServer;

/// <summary>What the server does about each message: a table of methods.</summary>
internal sealed class Requests
{
    private readonly Workspace _workspace;
    private readonly MessageWriter _writer;
    private readonly Dictionary<string, Action<IncomingMessage>> _methods;
    private bool _isInitialized;

    /// <summary>Makes the table.</summary>
    /// <param name="workspace">The documents.</param>
    /// <param name="writer">Where answers go.</param>
    /// <param name="version">What the server says of itself.</param>
    public Requests(Workspace workspace, MessageWriter writer, string version)
    {
        _workspace = workspace;
        _writer = writer;
        var navigation = new Navigation(workspace);
        var completions = new Completions(workspace);
        var hovers = new Hovers(workspace);
        var lenses = new Lenses(workspace);
        var fixes = new QuickFixes(workspace);
        _methods = new Dictionary<string, Action<IncomingMessage>>(StringComparer.Ordinal)
        {
            ["initialize"] = message =>
            {
                _isInitialized = true;
                _workspace.Language ??= message.Params.ValueKind == JsonValueKind.Object
                    ? TranslatedDiagnostics.LanguageOf(Read(message, Default.InitializeParams).Locale)
                    : MessageLanguage.English;
                Result(message, Capabilities.Of(version), Default.InitializeResult);
            },
            ["initialized"] = static _ => { },
            ["shutdown"] = message =>
            {
                IsShutDown = true;
                Result(message, null, Default.InitializeResult);
            },
            ["exit"] = _ => IsEnded = true,
            ["textDocument/didOpen"] = message => Open(Read(message, Default.OpenParams).TextDocument),
            ["textDocument/didChange"] = message => Change(Read(message, Default.ChangeParams)),
            ["textDocument/didClose"] = message => _workspace.Close(Read(message, Default.DocumentParams).TextDocument.Uri),
            ["textDocument/didSave"] = _ => _workspace.Refresh(),
            ["workspace/didChangeWatchedFiles"] = _ => _workspace.Refresh(),
            ["textDocument/completion"] = message => At(message, completions.Of, Default.CompletionList),
            ["textDocument/hover"] = message => At(message, hovers.Of, Default.Hover),
            ["textDocument/definition"] = message => At(message, navigation.Definition, Default.IReadOnlyListLocation),
            ["textDocument/documentHighlight"] = message => At(message, Navigation.Highlights, Default.IReadOnlyListHighlight),
            ["textDocument/prepareRename"] = message => At(message, navigation.PrepareRename, Default.TextRange),
            ["textDocument/references"] = message =>
            {
                ReferenceParams asked = Read(message, Default.ReferenceParams);
                OpenDocument? document = Find(asked.TextDocument);
                Result(
                    message,
                    document is null ? null : navigation.References(document, asked.Position, asked.Context?.IncludeDeclaration ?? true),
                    Default.IReadOnlyListLocation);
            },
            ["textDocument/rename"] = message =>
            {
                RenameParams asked = Read(message, Default.RenameParams);
                OpenDocument? document = Find(asked.TextDocument);
                Result(message, document is null ? null : navigation.Rename(document, asked.Position, asked.NewName), Default.WorkspaceEdit);
            },
            ["textDocument/codeAction"] = message =>
            {
                CodeActionParams asked = Read(message, Default.CodeActionParams);
                Result(message, Find(asked.TextDocument) is { } document ? fixes.Of(document, asked.Range) : null, Default.IReadOnlyListCodeAction);
            },
            ["textDocument/documentSymbol"] = message => Of(message, Symbols.Of, Default.IReadOnlyListDocumentSymbol),
            ["textDocument/foldingRange"] = message => Of(message, Folding.Of, Default.IReadOnlyListFoldingRange),
            ["textDocument/semanticTokens/full"] = message => Of(message, Colours.Of, Default.SemanticTokens),
            ["textDocument/formatting"] = message => Of(message, Formatting.Of, Default.IReadOnlyListTextEdit),
            ["textDocument/codeLens"] = message => Of(message, lenses.Of, Default.IReadOnlyListCodeLens, isOfSamplesToo: true),
            ["newsgrammar/reading"] = message => Result(
                message, SampleFile.Reading(_workspace, FileUri.ToPath(Read(message, Default.DocumentParams).TextDocument.Uri)), Default.SampleReading),
            ["workspace/executeCommand"] = message => Execute(message, Read(message, Default.ExecuteParams)),
        };
    }

    /// <summary>Whether the client has said that it will ask no more.</summary>
    public bool IsShutDown { get; private set; }

    /// <summary>Whether the client has said that the server is to end.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Does what a message asks for.</summary>
    /// <exception cref="RequestException">It cannot be done.</exception>
    /// <exception cref="JsonException">Its parameters make no sense.</exception>
    public void Answer(IncomingMessage message)
    {
        if (message.Method.Length == 0)
        {
            return;
        }

        if (!_isInitialized && message.Method is not ("initialize" or "exit"))
        {
            throw new RequestException(ErrorCode.NotInitialized, "`initialize` comes first");
        }

        if (!_methods.TryGetValue(message.Method, out Action<IncomingMessage>? method))
        {
            throw new RequestException(ErrorCode.MethodNotFound, $"there is no method `{message.Method}`");
        }

        if (IsShutDown && message.Method != "exit")
        {
            throw new RequestException(ErrorCode.InvalidRequest, "nothing is asked after `shutdown`");
        }

        method(message);
    }

    private static T Read<T>(IncomingMessage message, JsonTypeInfo<T> type)
        where T : class => message.Params.ValueKind == JsonValueKind.Object
            ? message.Params.Deserialize(type) ?? throw new JsonException()
            : throw new JsonException();

    private OpenDocument? Find(TextDocumentIdentifier document) => _workspace.Find(document.Uri ?? throw new JsonException());

    private void Result<T>(IncomingMessage message, T? result, JsonTypeInfo<T> type)
        where T : class
    {
        if (message.Id is { } id)
        {
            _writer.Result(id, result, type);
        }
    }

    private void At<T>(IncomingMessage message, Func<OpenDocument, Position, T?> feature, JsonTypeInfo<T> type)
        where T : class
    {
        PositionParams asked = Read(message, Default.PositionParams);
        Position position = asked.Position ?? throw new JsonException();
        Result(message, Find(asked.TextDocument) is { IsGrammar: true } document ? feature(document, position) : null, type);
    }

    private void Of<T>(IncomingMessage message, Func<OpenDocument, T?> feature, JsonTypeInfo<T> type, bool isOfSamplesToo = false)
        where T : class
    {
        OpenDocument? document = Find(Read(message, Default.DocumentParams).TextDocument);
        Result(message, document is not null && (document.IsGrammar || isOfSamplesToo) ? feature(document) : null, type);
    }

    private void Open(TextDocumentItem document) => _workspace.Open(new OpenDocument(
        document.Uri ?? throw new JsonException(), document.Version, document.Text ?? throw new JsonException()));

    private void Change(ChangeParams change)
    {
        if (Find(change.TextDocument) is { } document)
        {
            _workspace.Change(document, change.TextDocument.Version, change.ContentChanges ?? throw new JsonException());
        }
    }

    private void Execute(IncomingMessage message, ExecuteParams asked)
    {
        if (asked.Command != Lenses.RunSamples)
        {
            throw new RequestException(ErrorCode.InvalidParams, $"there is no command `{asked.Command}`");
        }

        string uri = asked.Arguments is [{ ValueKind: JsonValueKind.String } first, ..] ? first.GetString()! : throw new JsonException();
        SampleRun? run = _workspace.Find(uri) is { } document && SampleReadings.Of(_workspace, document) is { } readings
            ? new SampleRun(readings.Count, readings.Count - readings.Different.Count, [.. readings.Different.Select(_workspace.UriOf)])
            : null;
        string text = run is null ? "there are no samples, or the grammar has errors"
            : run.Different.Count == 0 ? $"all {run.Count} samples are as expected"
            : $"{run.AsExpected} of {run.Count} samples are as expected; others: "
                + string.Join(", ", run.Different.Select(static file => Path.GetFileName(FileUri.ToPath(file))));
        _writer.Notify("window/showMessage", new ShowParams(run is null or { Different.Count: > 0 } ? 2 : 3, text), Default.ShowParams);
        Result(message, run, Default.SampleRun);
    }
}
