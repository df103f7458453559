using System.IO.Hashing;

namespace NewsGrammar.Corpus.Inputs;

/// <summary>Hashes and counts what is read from another stream.</summary>
/// <param name="inner">The other stream, disposed of with this one.</param>
internal sealed class HashedStream(Stream inner) : ReadOnlyStream
{
    private readonly XxHash128 _hash = new();

    /// <summary>How many bytes were read.</summary>
    public long Count { get; private set; }

    /// <summary>The XXH128 of what was read so far, in lower-case hexadecimal digits.</summary>
    public string Hash() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _hash.Append(buffer[..read]);
        Count += read;
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
