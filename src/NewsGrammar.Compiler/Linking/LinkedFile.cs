using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Linking;

/// <summary>A file that a grammar is made from, with the files that it names.</summary>
/// <param name="syntax">The file as it is written.</param>
/// <param name="key">What all paths of the file share.</param>
/// <param name="depth">How many files lead to it from the grammar's own, on the shortest way.</param>
internal sealed class LinkedFile(GrammarFileSyntax syntax, string key, int depth)
{
    /// <summary>The file as it is written; with parts and conditions in place of their names once those are.</summary>
    public GrammarFileSyntax Syntax { get; set; } = syntax;

    /// <summary>What all paths of the file share.</summary>
    public string Key => key;

    /// <summary>How many files lead to it from the grammar's own, on the shortest way.</summary>
    public int Depth => depth;

    /// <summary>The files that it names, its base last. Those that would close a circle are taken out.</summary>
    public List<FileLink> Links { get; } = [];

    /// <summary>The file and all that it leads to.</summary>
    public IEnumerable<LinkedFile> WithAllThatItNames()
    {
        var found = new HashSet<LinkedFile> { this };
        var pending = new Stack<LinkedFile>(found);
        while (pending.TryPop(out LinkedFile? file))
        {
            yield return file;
            foreach (FileLink link in file.Links.Where(link => found.Add(link.File)))
            {
                pending.Push(link.File);
            }
        }
    }

    /// <summary>The grammar that it extends; null without one.</summary>
    public LinkedFile? Base => Links is [.., { IsBase: true } link] ? link.File : null;
}
