namespace NewsGrammar.Corpus.Inputs;

/// <summary>The content of an input without its compression, hashed as it lies on the disk.</summary>
internal sealed class InputContent : IDisposable
{
    private readonly HashedStream _file;
    private readonly ContentStream _content;

    private InputContent(HashedStream file, ContentStream content, CorpusFormat format)
    {
        _file = file;
        _content = content;
        var stream = new PeekStream(content, ContentCheck.Length);
        ContentCheck.Check(stream.Start, format);
        Stream = stream;
    }

    /// <summary>The content.</summary>
    public Stream Stream { get; }

    /// <summary>How much of the file was read, in bytes.</summary>
    public long Count => _file.Count;

    /// <summary>Where the file is damaged, and what that means; null for one that is whole so far.</summary>
    public string? Damage => _content.Damage;

    /// <summary>Opens an input.</summary>
    /// <exception cref="InputException">It cannot be read, or is not what its name tells.</exception>
    public static InputContent Open(CorpusInput input)
    {
        var file = new HashedStream(new InputStream(input.Path));
        try
        {
            var start = new PeekStream(file, CompressionCheck.Length);
            CompressionCheck.Check(start.Start, input.Kind.Compression);
            return new InputContent(file, input.Kind.Compression switch
            {
                Compression.Gzip => new GzipContent(start),
                Compression.Zstandard => new ZstandardContent(start),
                _ => new PlainContent(start),
            }, input.Kind.Format);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Reads what is left of the file, behind damage too.</summary>
    /// <returns>Its XXH128, in lower-case hexadecimal digits.</returns>
    public string Complete()
    {
        byte[] rest = new byte[1 << 16];
        while (_file.Read(rest) > 0)
        {
            // Only its hash counts.
        }

        return _file.Hash();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _content.Dispose();
        _file.Dispose();
    }
}
