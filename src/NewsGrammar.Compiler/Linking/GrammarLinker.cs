using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Linking;

/// <summary>
/// Finds and reads the files that a grammar imports and extends, each once. Reports <see cref="RefusedImport"/>,
/// <see cref="UnknownVocabulary"/>, <see cref="MissingFile"/>, <see cref="UnreachableImport"/> and <see cref="ImportsTooDeep"/>,
/// and through
/// <see cref="BaseSearch"/> and <see cref="LinkCycles"/> what is wrong with bases and circles.
/// </summary>
internal sealed class GrammarLinker
{
    /// <summary>How many files may name one another in a row.</summary>
    public const int MaxDepth = 64;

    private const string VocabularyKey = "vocabulary:";

    private readonly IGrammarFiles _files;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, LinkedFile> _known = new(StringComparer.Ordinal);
    private readonly Queue<LinkedFile> _pending = [];
    private readonly List<string> _paths = [];
    private readonly BaseSearch _bases;
    private bool _isComplete = true;
    private bool _isRootGrammar = true;

    private GrammarLinker(IGrammarFiles files, DiagnosticBag diagnostics)
    {
        _files = files.SeenFrom(diagnostics.Sources.Root.Path);
        _diagnostics = diagnostics;
        _bases = new BaseSearch(_files, diagnostics);
    }

    /// <summary>Links the grammar of the bag's first file.</summary>
    /// <param name="files">The files that it may import or extend.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="isFragment">Whether the first file is there for others to import, and no grammar itself.</param>
    public static LinkedGrammar Link(IGrammarFiles files, DiagnosticBag diagnostics, bool isFragment)
    {
        LinkedGrammar linked = new GrammarLinker(files, diagnostics) { _isRootGrammar = !isFragment }.Link(diagnostics.Sources.Root);
        return isFragment ? linked with { IsComplete = false } : linked;
    }

    private LinkedGrammar Link(SourceText source)
    {
        LinkedFile root = Enter(source, _files.Identify(source.Path), depth: 0);
        while (_pending.TryDequeue(out LinkedFile? file))
        {
            foreach (ImportSyntax import in file.Syntax.Declarations.OfType<ImportSyntax>())
            {
                Add(file, Find(file, import), import.Target.Span, import.Target.Value, isBase: false);
            }

            if (BaseOf(file) is { } parent)
            {
                Add(file, FindBase(file, parent), parent.Span, parent.Text, isBase: true);
            }
        }

        bool hasCycles = LinkCycles.Break(root, _diagnostics, out IReadOnlyList<LinkedFile> innerFirst);
        return new LinkedGrammar(root, innerFirst, _paths, _isComplete && !hasCycles);
    }

    private static NameSyntax? BaseOf(LinkedFile file) =>
        file.Syntax.Declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault()?.Base;

    private void Add(LinkedFile file, LinkedFile? named, SourceSpan span, string target, bool isBase)
    {
        if (named is null)
        {
            _isComplete = false;
        }
        else
        {
            file.Links.Add(new FileLink(named, span, target, isBase));
        }
    }

    private LinkedFile? Find(LinkedFile file, ImportSyntax import)
    {
        string target = import.Target.Value;
        SourceSpan span = import.Target.Span;
        if (string.IsNullOrWhiteSpace(target) || GrammarPath.IsRooted(target) || target.Contains('\0'))
        {
            _diagnostics.Report(RefusedImport, span, [target]);
            return null;
        }

        return GrammarPath.IsFile(target)
            ? FindFile(file, span, target)
            : FindVocabulary(file, span, target);
    }

    private LinkedFile? FindVocabulary(LinkedFile file, SourceSpan span, string name)
    {
        if (Vocabularies.Find(name) is not { } source)
        {
            string closest = ClosestName.To(name, Vocabularies.Names) is { } meant ? $"did you mean `{meant}`? " : "";
            string all = string.Join(", ", Vocabularies.Names.Select(static known => $"`{known}`"));
            _diagnostics.Report(UnknownVocabulary, span, [name, closest, all]);
            return null;
        }

        return Known(file, span, VocabularyKey + name, () => source);
    }

    private LinkedFile? FindFile(LinkedFile file, SourceSpan span, string target)
    {
        string path = GrammarPath.Combine(file.Syntax.Source.Path, target);
        string key = _files.Identify(path);
        if (_known.TryGetValue(key, out LinkedFile? known))
        {
            return known;
        }

        if (_files.RefusalOf(path) is { } reason)
        {
            _diagnostics.Report(UnreachableImport, span, [target, reason]);
            return null;
        }

        SourceText? source = _files.Read(path);
        if (source is null)
        {
            _paths.Add(path);
            string vocabulary = Path.GetFileNameWithoutExtension(target);
            string help = Vocabularies.Find(vocabulary) is null ? _files.Help : $"the vocabulary is brought in by `import \"{vocabulary}\"`";
            _diagnostics.Report(MissingFile, span, [path, help]);
            return null;
        }

        return Known(file, span, key, () => source);
    }

    private LinkedFile? FindBase(LinkedFile file, NameSyntax name) =>
        _bases.Find(file, name) is { } found ? Known(file, name.Span, found.Key, () => found.Source) : null;

    private LinkedFile? Known(LinkedFile from, SourceSpan span, string key, Func<SourceText> source)
    {
        if (_known.TryGetValue(key, out LinkedFile? known))
        {
            return known;
        }

        if (from.Depth == MaxDepth || _diagnostics.Sources.Add(source()) is not { } placed)
        {
            _diagnostics.Report(ImportsTooDeep, span, [MaxDepth.ToString(CultureInfo.InvariantCulture)]);
            return null;
        }

        return Enter(placed, key, from.Depth + 1);
    }

    private LinkedFile Enter(SourceText source, string key, int depth)
    {
        var file = new LinkedFile(GrammarFileReader.Read(source, _diagnostics) with { IsRoot = depth == 0 && _isRootGrammar }, key, depth);
        _known.Add(key, file);
        _pending.Enqueue(file);
        if (!key.StartsWith(VocabularyKey, StringComparison.Ordinal))
        {
            _paths.Add(source.Path);
        }

        return file;
    }
}
