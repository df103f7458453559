namespace NewsGrammar.Compiler.Linking;

/// <summary>A grammar file with all files that it is made from.</summary>
/// <param name="Root">The grammar's own file.</param>
/// <param name="InnerFirst">All files, those that a file names before it.</param>
/// <param name="Paths">The paths of all files on disk or in the build, and of those that were looked for and are missing.</param>
/// <param name="IsComplete">Whether every file was found; otherwise names may be missing for that reason alone.</param>
internal sealed record LinkedGrammar(
    LinkedFile Root, IReadOnlyList<LinkedFile> InnerFirst, IReadOnlyList<string> Paths, bool IsComplete)
{
    /// <summary>The grammar's own file, its base, the base of that, and so on.</summary>
    public IEnumerable<LinkedFile> Bases
    {
        get
        {
            for (LinkedFile? file = Root; file is not null; file = file.Base)
            {
                yield return file;
            }
        }
    }
}
