namespace NewsGrammar.Corpus.Inputs;

/// <summary>A stream whose first bytes were looked at.</summary>
internal sealed class PeekStream : ReadOnlyStream
{
    private readonly Stream _inner;
    private readonly byte[] _start;
    private readonly int _length;
    private int _given;

    /// <summary>Looks at the first bytes.</summary>
    /// <param name="inner">The stream.</param>
    /// <param name="count">How many bytes.</param>
    public PeekStream(Stream inner, int count)
    {
        _inner = inner;
        _start = new byte[count];
        _length = inner.ReadAtLeast(_start, count, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes, fewer of a shorter stream.</summary>
    public ReadOnlySpan<byte> Start => _start.AsSpan(0, _length);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_given == _length)
        {
            return _inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, _length - _given);
        _start.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
