using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>Grammar files in memory: those of a build, or of a test. They are the only ones that can be imported.</summary>
public sealed class GrammarFileSet : IGrammarFiles
{
    private readonly Dictionary<string, SourceText> _files = new(StringComparer.Ordinal);
    private readonly string[] _paths;

    /// <summary>Takes the files.</summary>
    /// <param name="files">The files; of two with one path the first counts.</param>
    /// <param name="help">What to do about a file that is not among them.</param>
    public GrammarFileSet(IEnumerable<SourceText> files, string help = "only the files that were given can be imported")
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (SourceText file in files)
        {
            _files.TryAdd(Identify(file.Path), file);
        }

        _paths = [.. _files.Values.Select(static file => file.Path)];
        Help = help;
    }

    /// <summary>No files: a grammar can import nothing but the compiler's vocabularies.</summary>
    public static GrammarFileSet Empty { get; } = new([], "this grammar is compiled alone: say where its files are to be found");

    /// <inheritdoc/>
    public string Help { get; }

    /// <inheritdoc/>
    public string Identify(string path) => GrammarPath.Normalize(path);

    /// <inheritdoc/>
    public SourceText? Read(string path) => _files.GetValueOrDefault(Identify(path));

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> NearestFirst(string path) => GrammarPath.NearestFirst(Identify(path), _paths, Identify);

    /// <inheritdoc/>
    public string? RefusalOf(string path) => GrammarPath.IsGrammar(path) ? null : GrammarPath.NoGrammarFile;
}
