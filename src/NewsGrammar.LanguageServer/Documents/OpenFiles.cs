using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.LanguageServer.Documents;

/// <summary>The files as an editor shows them: open ones as they are typed, the others as they are on disk.</summary>
/// <param name="files">Those on disk.</param>
/// <param name="open">The open ones, by what all their paths share.</param>
internal sealed class OpenFiles(IGrammarFiles files, IReadOnlyDictionary<string, OpenDocument> open) : IGrammarFiles
{
    /// <inheritdoc/>
    public string Help => files.Help;

    /// <inheritdoc/>
    public string BaseHelp => files.BaseHelp;

    /// <inheritdoc/>
    public IGrammarFiles SeenFrom(string path) => new OpenFiles(files.SeenFrom(path), open);

    /// <inheritdoc/>
    public string? RefusalOf(string path) => files.RefusalOf(path);

    /// <inheritdoc/>
    public string Identify(string path) => files.Identify(path);

    /// <inheritdoc/>
    public SourceText? Read(string path) => open.TryGetValue(Identify(path), out OpenDocument? document) && RefusalOf(path) is null
        ? document.Source
        : files.Read(path);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> NearestFirst(string path) => files.NearestFirst(path);
}
