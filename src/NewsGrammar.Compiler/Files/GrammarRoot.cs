namespace NewsGrammar.Compiler.Files;

/// <summary>Finds the folder that the files of a grammar lie below, where nobody names it.</summary>
internal static class GrammarRoot
{
    /// <summary>The highest folder above a grammar that holds grammars itself; its own folder where none above does.</summary>
    /// <param name="path">The file of the grammar.</param>
    public static string Of(string path)
    {
        try
        {
            string own = Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);
            string root = own;
            for (string? folder = Path.GetDirectoryName(own); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (HoldsGrammars(folder))
                {
                    root = folder;
                }
            }

            return root;
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or NotSupportedException)
        {
            return Environment.CurrentDirectory;
        }
    }

    private static bool HoldsGrammars(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*" + GrammarPath.Extension).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
