namespace NewsGrammar.Compiler.Files;

/// <summary>Where a path really leads: the same for all paths of a file, whatever links are on the way.</summary>
internal static class RealPath
{
    /// <summary>Links that lead to one another have no end.</summary>
    private const int MaxLinks = 40;

    /// <summary>The whole path without links. What is not there is kept as it is written.</summary>
    /// <param name="path">A path, relative or not.</param>
    /// <exception cref="IOException">Its links have no end.</exception>
    /// <exception cref="ArgumentException">It is no path.</exception>
    public static string Of(string path)
    {
        string whole = Path.GetFullPath(path);
        string real = Path.GetPathRoot(whole)!;
        var rest = new Stack<string>(Steps(whole[real.Length..]));
        for (int links = 0; rest.TryPop(out string? step);)
        {
            if (step == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            string next = Path.Combine(real, step);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                throw new IOException($"The links of {path} have no end.");
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            foreach (string part in Steps(target))
            {
                rest.Push(part);
            }
        }

        return real;
    }

    /// <summary>The steps of a path, the last one first.</summary>
    private static IEnumerable<string> Steps(string path) => path
        .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        .Where(static step => step is not ("" or "."))
        .Reverse();
}
