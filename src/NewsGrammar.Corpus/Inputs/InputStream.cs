namespace NewsGrammar.Corpus.Inputs;

/// <summary>An input file. What goes wrong while one is read is told from what goes wrong while results are written.</summary>
/// <param name="path">The file.</param>
internal sealed class InputStream(string path) : ReadOnlyStream
{
    private readonly FileStream _file = Guard(() => new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan }));

    /// <inheritdoc/>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _file.Read(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(exception);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private static FileStream Guard(Func<FileStream> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(exception);
        }
    }

    private static InputException Unreadable(Exception exception) => new($"the file cannot be read: {exception.Message}", exception);
}
