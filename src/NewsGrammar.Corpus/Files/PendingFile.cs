using System.IO.Hashing;

namespace NewsGrammar.Corpus.Files;

/// <summary>
/// A file that is written beside its place, flushed to the disk and renamed. What a killed run leaves has a name that the next
/// one writes over. Two processes cannot write it at once.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private readonly XxHash128 _hash = new();

    /// <summary>Begins to write.</summary>
    /// <param name="path">The file's place; its folder is made where it is missing.</param>
    /// <exception cref="IOException">It cannot be written, or another process is writing it.</exception>
    public PendingFile(string path)
    {
        _path = path;
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        _temporary = TemporaryOf(path);
        _stream = new FileStream(_temporary, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 0,
        });
    }

    /// <summary>How many bytes were written.</summary>
    public long Length { get; private set; }

    /// <summary>Writes a whole file.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new PendingFile(path);
        file.Write(content);
        file.Complete();
    }

    /// <summary>Where a file is written until it is whole.</summary>
    public static string TemporaryOf(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.tmp");

    /// <summary>Writes what comes next.</summary>
    /// <exception cref="IOException">The disk is full.</exception>
    public void Write(ReadOnlySpan<byte> content)
    {
        try
        {
            _stream.Write(content);
            _hash.Append(content);
            Length += content.Length;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // This is what .NET makes of EFBIG, which limits of a system and file systems give.
            throw new IOException("a file may not be that large here", exception);
        }
    }

    /// <summary>The XXH128 of what was written so far, in lower-case hexadecimal digits.</summary>
    public string Hash() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_temporary);
    }
}
