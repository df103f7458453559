using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Protocol;
using NewsGrammar.LanguageServer.Transport;

namespace NewsGrammar.LanguageServer.Diagnosing;

/// <summary>
/// Publishes what the compiler says about open grammars, by the same checker as a build. Errors in files that an open grammar is made
/// from, and that are not open themselves, are published too.
/// </summary>
/// <param name="workspace">The documents.</param>
/// <param name="writer">Where to publish.</param>
internal sealed class Publisher(Workspace workspace, MessageWriter writer)
{
    private readonly Dictionary<string, IReadOnlyList<ShownDiagnostic>> _published = new(StringComparer.Ordinal);
    private int _generation = -1;

    /// <summary>Whether something changed since the last time.</summary>
    public bool IsDue => _generation != workspace.Generation;

    /// <summary>Publishes what is new.</summary>
    /// <param name="cancellation">Ends it when more is being typed.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Publish(CancellationToken cancellation)
    {
        int generation = workspace.Generation;
        var found = workspace.Documents.Where(static document => document.IsGrammar)
            .ToDictionary(static document => document.Uri, static _ => new List<ShownDiagnostic>(), StringComparer.Ordinal);
        foreach (OpenDocument document in workspace.Documents.Where(static document => document.IsGrammar).ToArray())
        {
            GrammarCompilation compilation = workspace.Compile(document.Source, cancellation);
            foreach (Diagnostic diagnostic in compilation.Diagnostics)
            {
                string uri = diagnostic.Path == document.Path ? document.Uri : workspace.UriOf(diagnostic.Path);
                if (uri != document.Uri && workspace.Find(uri) is not null)
                {
                    continue;
                }

                if (!found.TryGetValue(uri, out List<ShownDiagnostic>? shown))
                {
                    found.Add(uri, shown = []);
                }

                shown.Add(ShownDiagnostics.Of(workspace, diagnostic));
            }
        }

        foreach ((string uri, List<ShownDiagnostic> shown) in found)
        {
            Publish(uri, shown);
        }

        foreach (string uri in _published.Keys.Where(uri => !found.ContainsKey(uri)).ToArray())
        {
            Publish(uri, []);
            _published.Remove(uri);
        }

        _generation = generation;
    }

    /// <summary>Leaves the diagnostics as they are until something changes, and says why.</summary>
    public void GiveUp(string reason)
    {
        _generation = workspace.Generation;
        writer.Notify("window/logMessage", new ShowParams(1, reason), ProtocolJson.Default.ShowParams);
    }

    private void Publish(string uri, IReadOnlyList<ShownDiagnostic> shown)
    {
        _published[uri] = shown;
        writer.Notify("textDocument/publishDiagnostics", new PublishParams(uri, workspace.Find(uri)?.Version, shown), ProtocolJson.Default.PublishParams);
    }
}
