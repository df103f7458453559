namespace NewsGrammar.Corpus.Inputs;

/// <summary>A stream with bytes behind its end, which are read by themselves.</summary>
/// <param name="inner">The stream.</param>
/// <param name="more">The bytes behind it.</param>
internal sealed class ExtendedStream(Stream inner, byte[] more) : ReadOnlyStream
{
    private int _given;

    /// <summary>Whether bytes were read that stand behind the end.</summary>
    public bool IsBehindEnd { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (!IsBehindEnd && inner.Read(buffer) is > 0 and int read)
        {
            return read;
        }

        IsBehindEnd |= !buffer.IsEmpty;
        int count = Math.Min(buffer.Length, more.Length - _given);
        more.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
