using System.Buffers;

namespace NewsGrammar.Cli.Output;

/// <summary>A buffer that hands over to a stream what fills it: a result may be larger than the memory that is left.</summary>
/// <param name="output">The stream.</param>
internal sealed class StreamBuffer(Stream output) : IBufferWriter<byte>
{
    private const int Size = 64 * 1024;

    private byte[] _bytes = new byte[Size];
    private int _count;

    /// <inheritdoc/>
    public void Advance(int count) => _count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            Flush();
            if (_bytes.Length < sizeHint)
            {
                _bytes = new byte[sizeHint];
            }
        }

        return _bytes.AsMemory(_count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands over what is there.</summary>
    public void Flush()
    {
        output.Write(_bytes.AsSpan(0, _count));
        _count = 0;
    }
}
