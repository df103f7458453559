using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>
/// The grammar files on disk. An import is a path as seen from the importing file. A base is looked for among the files that
/// were given, then among those below the root, the nearest folder first. Nothing outside of the root is read.
/// </summary>
/// <param name="root">The root; null for the highest folder above the grammar that still holds grammars.</param>
/// <param name="given">The files that were given beside the grammar, such as those of a command line.</param>
public sealed class GrammarFolders(string? root = null, params IReadOnlyList<string> given) : IGrammarFiles
{
    /// <summary>The files on disk, each grammar's root found by itself.</summary>
    public static GrammarFolders Default { get; } = new();

    /// <inheritdoc/>
    public string WayOut => GrammarTree.ImportAdvice;

    /// <inheritdoc/>
    public IGrammarFiles SeenFrom(string path) => new GrammarTree(root ?? GrammarRoot.Of(path), given);

    /// <inheritdoc/>
    public string Identify(string path) => SeenFrom(path).Identify(path);

    /// <inheritdoc/>
    public SourceText? Read(string path) => SeenFrom(path).Read(path);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> Around(string path) => SeenFrom(path).Around(path);
}
