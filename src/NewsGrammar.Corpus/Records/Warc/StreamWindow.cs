namespace NewsGrammar.Corpus.Records.Warc;

/// <summary>A stream of which the next bytes can be looked at.</summary>
/// <param name="stream">The stream.</param>
internal sealed class StreamWindow(Stream stream)
{
    /// <summary>How many bytes can be looked at.</summary>
    public const int Size = 128 * 1024;

    private readonly byte[] _bytes = new byte[Size];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Where the next byte stands in the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>The next bytes, as many as are at hand.</summary>
    public ReadOnlySpan<byte> Next => _bytes.AsSpan(_start.._end);

    /// <summary>Brings in more bytes where fewer than half of the window are at hand.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Fill()
    {
        if (!_isAtEnd && _end - _start < Size / 2)
        {
            Next.CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
            while (_end < Size && !_isAtEnd)
            {
                int read = stream.Read(_bytes.AsSpan(_end));
                _isAtEnd = read == 0;
                _end += read;
            }
        }

        return _end > _start;
    }

    /// <summary>Passes over bytes.</summary>
    /// <returns>How many: fewer at the end of the stream.</returns>
    public long Skip(long count)
    {
        long skipped = 0;
        while (skipped < count && Fill())
        {
            int step = (int)Math.Min(_end - _start, count - skipped);
            Advance(step);
            skipped += step;
        }

        return skipped;
    }

    /// <summary>Takes bytes.</summary>
    /// <param name="target">Where they go.</param>
    /// <returns>How many there were: fewer at the end of the stream.</returns>
    public int Take(Span<byte> target)
    {
        int taken = 0;
        while (taken < target.Length && Fill())
        {
            int step = Math.Min(_end - _start, target.Length - taken);
            Next[..step].CopyTo(target[taken..]);
            Advance(step);
            taken += step;
        }

        return taken;
    }

    private void Advance(int count)
    {
        _start += count;
        Offset += count;
    }
}
