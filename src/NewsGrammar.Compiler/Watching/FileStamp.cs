using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Compiler.Watching;

/// <summary>By what a file is seen to have changed.</summary>
/// <param name="Path">Where it really is, so that a link which leads elsewhere is a change.</param>
/// <param name="Length">Its length in bytes; -1 where there is no such file.</param>
/// <param name="Written">When it was last written.</param>
internal readonly record struct FileStamp(string Path, long Length, DateTime Written)
{
    /// <summary>The stamp of a file as it is now.</summary>
    /// <param name="path">The path. Any text will do.</param>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(RealPath.Of(path));
            return file.Exists ? new FileStamp(file.FullName, file.Length, file.LastWriteTimeUtc) : new FileStamp(path, -1, default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new FileStamp(path, -1, default);
        }
    }
}
