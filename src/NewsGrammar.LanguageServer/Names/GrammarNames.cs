using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>
/// The names of a grammar. It has one set of them: what is nearer counts, its own declarations, then those of its imports, then those
/// of its base.
/// </summary>
internal sealed class GrammarNames
{
    private readonly Dictionary<string, List<(SourceText Source, DeclarationOutline Rule)>> _declarations = new(StringComparer.Ordinal);

    private GrammarNames(IReadOnlyList<SourceText> files)
    {
        Files = files;
        foreach (SourceText file in files)
        {
            foreach (DeclarationOutline rule in FileOutline.Of(file).Rules)
            {
                string name = rule.Name!.Value.Text;
                if (!_declarations.TryGetValue(name, out List<(SourceText, DeclarationOutline)>? known))
                {
                    _declarations.Add(name, known = []);
                }

                known.Add((file, rule));
            }
        }
    }

    /// <summary>The files that the grammar is made from, the nearest first.</summary>
    public IReadOnlyList<SourceText> Files { get; }

    /// <summary>All names, those of the nearest file first.</summary>
    public IEnumerable<string> All => _declarations.Keys;

    /// <summary>The names of a grammar.</summary>
    public static GrammarNames Of(LinkedGrammar grammar) => new([.. NearestFirst(grammar.Root).Select(static file => file.Syntax.Source)]);

    /// <summary>The declarations of a name, the one that counts first.</summary>
    public IReadOnlyList<(SourceText Source, DeclarationOutline Rule)> Find(string name) => _declarations.GetValueOrDefault(name) ?? [];

    private static IEnumerable<LinkedFile> NearestFirst(LinkedFile root)
    {
        var found = new HashSet<LinkedFile>();
        var pending = new Stack<LinkedFile>([root]);
        while (pending.TryPop(out LinkedFile? file))
        {
            if (found.Add(file))
            {
                yield return file;
                for (int index = file.Links.Count - 1; index >= 0; index--)
                {
                    pending.Push(file.Links[index].File);
                }
            }
        }
    }
}
