using System.Collections.Immutable;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Generator;

/// <summary>Which grammar files of a project name which.</summary>
internal sealed class GrammarLinks
{
    private readonly Dictionary<OutlinedFile, OutlinedFile[]> _named = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<OutlinedFile> _namedByOthers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the links between files.</summary>
    public GrammarLinks(ImmutableArray<OutlinedFile> files)
    {
        ILookup<string, OutlinedFile> byPath = files.ToLookup(static file => GrammarPath.Normalize(file.File.Path));
        ILookup<string?, OutlinedFile> byName = files.ToLookup(static file => file.Outline.Name);
        foreach (OutlinedFile file in files)
        {
            IEnumerable<OutlinedFile> imported = file.Outline.Imports
                .SelectMany(target => byPath[GrammarPath.Combine(file.File.Path, target)]);
            IEnumerable<OutlinedFile> bases = file.Outline.Base is { } parent ? byName[parent] : [];
            _named[file] = [.. imported.Concat(bases)];
            _namedByOthers.UnionWith(_named[file].Where(named => !ReferenceEquals(named, file)));
        }
    }

    /// <summary>Whether another file imports or extends a file.</summary>
    public bool IsNamedByAnother(OutlinedFile file) => _namedByOthers.Contains(file);

    /// <summary>The files that a file imports and extends, and those that these do.</summary>
    public IEnumerable<GrammarFile> ReachedFrom(OutlinedFile start)
    {
        var found = new HashSet<OutlinedFile>(ReferenceEqualityComparer.Instance);
        var pending = new Queue<OutlinedFile>([start]);
        while (pending.TryDequeue(out OutlinedFile? file))
        {
            foreach (OutlinedFile named in _named[file].Where(found.Add))
            {
                pending.Enqueue(named);
                yield return named.File;
            }
        }
    }
}
