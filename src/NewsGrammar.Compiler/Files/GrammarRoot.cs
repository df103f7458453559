namespace NewsGrammar.Compiler.Files;

/// <summary>Finds the folder that the files of a grammar lie below, where nobody names it.</summary>
internal static class GrammarRoot
{
    /// <summary>The highest folder above a grammar that holds grammars itself; its own folder where none above does.</summary>
    /// <param name="path">The file of the grammar, by its full path.</param>
    public static string Of(string path)
    {
        string own = Path.GetDirectoryName(path) ?? path;
        string root = own;
        for (string? folder = Path.GetDirectoryName(own); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (GrammarSearch.HoldsGrammars(folder))
            {
                root = folder;
            }
        }

        return root;
    }
}
