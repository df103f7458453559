namespace NewsGrammar.Cli.Watching;

/// <summary>By what a file is seen to have changed.</summary>
/// <param name="Length">Its length in bytes; -1 where there is no such file.</param>
/// <param name="Written">When it was last written.</param>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>The stamp of a file as it is now.</summary>
    /// <param name="path">The path. Any text will do.</param>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : new FileStamp(-1, default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new FileStamp(-1, default);
        }
    }
}
