using NewsGrammar.Authoring.Samples;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Where results go: standard output, or the file that <c>-o</c> names.</summary>
internal sealed class ResultOutput : IDisposable
{
    private readonly string? _path;
    private readonly FileReplacement? _file;

    private ResultOutput(string? path, FileReplacement? file, Stream stream)
    {
        _path = path;
        _file = file;
        Stream = stream;
    }

    /// <summary>The stream.</summary>
    public Stream Stream { get; }

    /// <summary>Whether it is a terminal.</summary>
    public bool IsTerminal => _file is null && StandardOutput.IsTerminal;

    /// <summary>How many columns fit on a line.</summary>
    public int Columns => _file is null ? StandardOutput.Columns : int.MaxValue;

    /// <summary>Opens it. Dispose it in the end, after <see cref="Complete"/>.</summary>
    /// <param name="path">The file; null or <c>-</c> for standard output.</param>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static ResultOutput Open(string? path)
    {
        if (path is null or "-")
        {
            return new ResultOutput(null, null, StandardOutput.Open());
        }

        try
        {
            var file = new FileReplacement(path);
            return new ResultOutput(path, file, file.Stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputException(path, exception);
        }
    }

    /// <summary>Hands over all that was written. A file stays as it was without it.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public void Complete()
    {
        if (_file is null)
        {
            Stream.Flush();
            return;
        }

        try
        {
            _file.Complete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(_path!, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_file is null)
        {
            Stream.Dispose();
        }
        else
        {
            _file.Dispose();
        }
    }
}
