namespace NewsGrammar.Corpus.Inputs;

/// <summary>
/// The input files of a run, in the order of their names: every process that is given the same paths has the same list.
/// </summary>
internal static class InputList
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Finds the files.</summary>
    /// <param name="paths">Files, folders and patterns. In folders, files of unknown suffixes are passed over.</param>
    /// <param name="output">The output folder, in which no input is looked for; null for none.</param>
    /// <exception cref="CorpusException">A path leads to nothing, or two files would have one output.</exception>
    public static IReadOnlyList<CorpusInput> Find(IEnumerable<string> paths, string? output = null)
    {
        string? excluded = output is null
            ? null
            : System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(output)) + System.IO.Path.DirectorySeparatorChar;
        var found = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            int count = 0;
            bool isInOutput = false;
            foreach (FoundFile file in Expand(path.Replace('\\', OperatingSystem.IsWindows() ? '/' : '\\')))
            {
                string full = System.IO.Path.GetFullPath(file.Path);
                if (excluded is not null && full.StartsWith(excluded, StringComparison.Ordinal))
                {
                    isInOutput = true;
                }
                else
                {
                    found.TryAdd(full, file);
                    count++;
                }
            }

            if (count == 0)
            {
                throw new CorpusException(isInOutput
                    ? $"'{path}' lies in the output folder '{output}': name another folder for the results"
                    : $"'{path}' holds no file to read: known are files that end in {InputName.Known}");
            }
        }

        return Name([.. found.Values], hasOutput: output is not null);
    }

    private static IEnumerable<FoundFile> Expand(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*", Everything)
                .Where(static file => InputName.Read(file) is not null)
                .Select(file => new FoundFile(file, path));
        }

        if (File.Exists(path))
        {
            return InputName.Read(path) is null
                ? throw new CorpusException($"'{path}' has no suffix that is known: {InputName.Known}")
                : [new FoundFile(path, System.IO.Path.GetDirectoryName(path) ?? "")];
        }

        return FileGlob.IsGlob(path)
            ? FileGlob.Files(path).Where(static file => InputName.Read(file) is not null).Select(file => new FoundFile(file, FileGlob.BaseOf(path)))
            : throw new CorpusException($"there is no file or folder '{path}'");
    }

    private static List<CorpusInput> Name(FoundFile[] files, bool hasOutput)
    {
        string? common = CommonFolder(files.Where(static file => !file.IsInside).Select(static file =>
            System.IO.Path.GetFullPath(file.Folder.Length == 0 ? "." : file.Folder)));
        var inputs = new List<CorpusInput>();
        var outputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (FoundFile file in files)
        {
            string name = file.IsInside
                ? System.IO.Path.GetRelativePath(".", file.Path)
                : System.IO.Path.GetRelativePath(common!, System.IO.Path.GetFullPath(file.Path));
            var input = new CorpusInput(file.Path, name.Replace(System.IO.Path.DirectorySeparatorChar, '/'),
                new FileInfo(file.Path).Length, InputName.Read(name)!);
            if (hasOutput && !outputs.TryAdd(input.Kind.Stem, input.Name))
            {
                throw new CorpusException(
                    $"'{outputs[input.Kind.Stem]}' and '{input.Name}' would have the same output: give them in two runs, each with its own -o");
            }

            inputs.Add(input);
        }

        inputs.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return inputs;
    }

    private static string? CommonFolder(IEnumerable<string> folders)
    {
        string? common = null;
        foreach (string folder in folders)
        {
            common ??= folder;
            while (folder != common && !folder.StartsWith(common.TrimEnd('/') + "/", StringComparison.Ordinal))
            {
                common = System.IO.Path.GetDirectoryName(common) ?? "/";
            }
        }

        return common;
    }

    /// <summary>A file, and the folder that was named to find it.</summary>
    private sealed record FoundFile(string Path, string Folder)
    {
        /// <summary>Whether the path begins in the current folder and stays there.</summary>
        public bool IsInside => !System.IO.Path.IsPathRooted(Path) && !System.IO.Path.GetRelativePath(".", Path).StartsWith("..", StringComparison.Ordinal);
    }
}
