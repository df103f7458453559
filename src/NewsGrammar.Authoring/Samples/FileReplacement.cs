namespace NewsGrammar.Authoring.Samples;

/// <summary>
/// New content for a file: written beside it, flushed to the disk, then renamed over it. Killed at any moment, the file holds
/// the old content or the new one, never a part.
/// </summary>
internal sealed class FileReplacement : IDisposable
{
    private readonly string _target;
    private readonly string? _temporary;

    /// <summary>Begins to write.</summary>
    /// <param name="path">The file; where it is a link, what it leads to is replaced. It need not be there.</param>
    /// <exception cref="IOException">The folder is not there, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public FileReplacement(string path)
    {
        var file = new FileInfo(path);
        _target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (IsDevice(_target))
        {
            Stream = new FileStream(_target, FileMode.Open, FileAccess.Write);
            return;
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(_target))!;
        _temporary = Path.Combine(folder, $".{Path.GetFileName(_target)}.{Guid.NewGuid():N}.tmp");
        Stream = new FileStream(_temporary, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
        }
    }

    /// <summary>Where the content goes.</summary>
    public FileStream Stream { get; }

    /// <summary>Replaces the content of a file.</summary>
    /// <param name="path"><inheritdoc cref="FileReplacement(string)" path="/param[@name='path']"/></param>
    /// <param name="content">The new content.</param>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var replacement = new FileReplacement(path);
        replacement.Stream.Write(content);
        replacement.Complete();
    }

    /// <summary>Puts what was written in the place of the file. Without it the file stays as it was.</summary>
    public void Complete()
    {
        Stream.Flush(flushToDisk: _temporary is not null);
        Stream.Dispose();
        if (_temporary is not null)
        {
            File.Move(_temporary, _target, overwrite: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    /// <summary>Devices such as <c>/dev/null</c> are written to, and not replaced by a file.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal) && File.Exists(path);
}
