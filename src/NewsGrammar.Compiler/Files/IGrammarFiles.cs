using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Files;

/// <summary>
/// Where the compiler gets the files from that a grammar imports or extends. Nothing else is ever opened: a build gives
/// its own files, the command line those on disk, a test those in memory.
/// </summary>
public interface IGrammarFiles
{
    /// <summary>What to do about an imported file that is not there, as the message about it says.</summary>
    string Help { get; }

    /// <summary>What to do about a base that is not there, as the message about it says.</summary>
    string BaseHelp => Help;

    /// <summary>The files as a grammar may see them.</summary>
    /// <param name="path">The file of the grammar that is compiled.</param>
    IGrammarFiles SeenFrom(string path) => this;

    /// <summary>Why a file is not read, though it may be there; null where nothing speaks against it.</summary>
    /// <param name="path">The path.</param>
    string? RefusalOf(string path) => null;

    /// <summary>A name that all paths of one file share.</summary>
    /// <param name="path">A path, relative or not, with <c>/</c> or <c>\</c>.</param>
    string Identify(string path);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The file, named as messages are to name it; null when there is none.</returns>
    SourceText? Read(string path);

    /// <summary>
    /// The paths of the files among which the base of a grammar is looked for, in groups, the nearest first: the first group
    /// that holds a grammar of its name decides.
    /// </summary>
    /// <param name="path">The file of the grammar that names a base.</param>
    IEnumerable<IReadOnlyList<string>> NearestFirst(string path);
}
