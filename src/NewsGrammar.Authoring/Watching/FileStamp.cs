using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Authoring.Watching;

/// <summary>By what a file is seen to have changed.</summary>
/// <param name="Path">Where it really is, so that a link which leads elsewhere is a change.</param>
/// <param name="Length">Its length in bytes; -1 where there is no such file.</param>
/// <param name="Written">When it was last written.</param>
/// <param name="Content">
/// A hash of what it holds, seeded anew in each process: an edit may keep both, within the resolution of the file system's clock or
/// because a tool sets it back. 0 for files that are empty or large.
/// </param>
internal readonly record struct FileStamp(string Path, long Length, DateTime Written, int Content = 0)
{
    /// <summary>Larger files, in bytes, are not read at every look: their length and time have to do.</summary>
    private const int MaxRead = 1 << 20;

    /// <summary>The stamp of a file as it is now.</summary>
    /// <param name="path">The path. Any text will do.</param>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(RealPath.Of(path));
            return file.Exists
                ? new FileStamp(file.FullName, file.Length, file.LastWriteTimeUtc, ContentOf(file))
                : new FileStamp(path, -1, default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new FileStamp(path, -1, default);
        }
    }

    private static int ContentOf(FileInfo file)
    {
        // Pipes and devices have no length: one that is opened might never end, or wait for a writer.
        if (file.Length is 0 or > MaxRead)
        {
            return 0;
        }

        var hash = default(HashCode);
        hash.AddBytes(SharedFile.ReadBytes(file.FullName));
        return hash.ToHashCode();
    }
}
