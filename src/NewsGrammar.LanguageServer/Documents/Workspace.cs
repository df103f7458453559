using NewsGrammar.Authoring.Translation;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Documents;

/// <summary>The documents that are open, and the files around them.</summary>
/// <param name="diskFiles">The files on disk as they are now, and the grammars that the tool brings along.</param>
internal sealed class Workspace(Func<IGrammarFiles> diskFiles)
{
    /// <summary>How long files on disk are taken to be what they were, when nobody tells of changes, in milliseconds.</summary>
    private const int MaxAge = 2_000;

    /// <summary>How many files around a grammar are looked at for those that use it.</summary>
    private const int MaxFiles = 2_000;

    private readonly Dictionary<string, OpenDocument> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenDocument> _byIdentity = new(StringComparer.Ordinal);
    private OpenFiles? _files;
    private long _read;

    /// <summary>The open documents.</summary>
    public IReadOnlyCollection<OpenDocument> Documents => _byUri.Values;

    /// <summary>The files, open ones as they are typed.</summary>
    public IGrammarFiles Files
    {
        get
        {
            if (_files is null || Environment.TickCount64 - _read > MaxAge)
            {
                _files = new OpenFiles(diskFiles(), _byIdentity);
                _read = Environment.TickCount64;
            }

            return _files;
        }
    }

    /// <summary>An open document; null when it is not.</summary>
    public OpenDocument? Find(string uri) => _byUri.GetValueOrDefault(uri);

    /// <summary>The open document of a file; null when it is not open.</summary>
    public OpenDocument? FindFile(string path) => _byIdentity.GetValueOrDefault(Files.Identify(path));

    /// <summary>The language of diagnostics; null as long as nobody has said it.</summary>
    public MessageLanguage? Language { get; set; }

    /// <summary>Grows with every change that is known of.</summary>
    public int Generation { get; private set; }

    /// <summary>Changes a document that is open.</summary>
    public void Change(OpenDocument document, int? version, IReadOnlyList<ContentChange> changes)
    {
        Generation++;
        document.Change(version, changes);
    }

    /// <summary>Opens a document.</summary>
    public void Open(OpenDocument document)
    {
        Generation++;
        _byUri[document.Uri] = document;
        _byIdentity[Files.Identify(document.Path)] = document;
    }

    /// <summary>Closes a document.</summary>
    public void Close(string uri)
    {
        if (_byUri.Remove(uri, out OpenDocument? document))
        {
            _byIdentity.Remove(Files.Identify(document.Path));
            Refresh();
        }
    }

    /// <summary>Forgets what files on disk were.</summary>
    public void Refresh()
    {
        Generation++;
        _files = null;
    }

    /// <summary>Compiles a grammar, or checks a file that is there for others.</summary>
    public GrammarCompilation Compile(SourceText source, CancellationToken cancellation = default) => GrammarOutline.Of(source).IsFragment
        ? GrammarCompiler.CheckFragment(source, Files, cancellation)
        : GrammarCompiler.Compile(source, Files, cancellation);

    /// <summary>The address of a file as the editor knows it; for one that the tool holds, where the editor can open it.</summary>
    public string UriOf(string path)
    {
        if (FindFile(path) is { } open)
        {
            return open.Uri;
        }

        return FileUri.Of(!Path.IsPathFullyQualified(path) && Held(path) is { } held && Extracted.PathOf(held) is { } extracted ? extracted : path);
    }

    private SourceText? Held(string path) => Vocabularies.Find(Path.GetFileNameWithoutExtension(path)) is { } vocabulary && vocabulary.Path == path
        ? vocabulary
        : Files.Read(path);

    /// <summary>A grammar with all files that it is made from.</summary>
    public LinkedGrammar Link(SourceText source) => GrammarLinker.Link(
        Files, new DiagnosticBag(source), isFragment: GrammarOutline.Of(source).IsFragment);

    /// <summary>The grammars of the files around a file, which may use what it declares, as far as they can be linked.</summary>
    public IEnumerable<LinkedGrammar> GrammarsAround(string path) => Files.SeenFrom(path).NearestFirst(path)
        .SelectMany(static group => group)
        .Concat(Documents.Where(static document => document.IsGrammar).Select(static document => document.Path))
        .DistinctBy(Files.Identify)
        .Take(MaxFiles)
        .Select(file => Files.SeenFrom(path).Read(file))
        .OfType<SourceText>()
        .Select(Link);
}
