using System.Buffers;

namespace NewsGrammar.Cli.Terminal;

/// <summary>
/// A buffer before another stream that hands over whole lines only, so that output which is cut short ends with one. Another
/// thread may flush it.
/// </summary>
/// <param name="output">The stream, which is closed with this one.</param>
internal sealed class LineStream(Stream output) : Stream
{
    /// <summary>How many bytes are held back at least before they are handed over.</summary>
    private const int Enough = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly ArrayBufferWriter<byte> _held = new(2 * Enough);
    private volatile bool _isEnding;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isEnding)
        {
            Thread.Sleep(Timeout.Infinite); // the process is about to end
        }

        lock (_lock)
        {
            int whole = buffer.LastIndexOf((byte)'\n') + 1;
            if (whole > 0 && _held.WrittenCount + whole >= Enough)
            {
                output.Write(_held.WrittenSpan);
                output.Write(buffer[..whole]);
                output.Flush();
                _held.ResetWrittenCount();
                buffer = buffer[whole..];
            }

            _held.Write(buffer);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Hands over the whole lines that are held back.</summary>
    public override void Flush()
    {
        lock (_lock)
        {
            HandOver();
        }
    }

    /// <summary>Hands over the whole lines that are held back. Whoever writes from now on waits for the end of the process.</summary>
    public void End()
    {
        _isEnding = true;
        Flush();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (_lock)
            {
                output.Write(_held.WrittenSpan);
                _held.ResetWrittenCount();
                output.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private void HandOver()
    {
        int length = _held.WrittenSpan.LastIndexOf((byte)'\n') + 1;
        if (length == 0)
        {
            return;
        }

        byte[] rest = _held.WrittenSpan[length..].ToArray();
        output.Write(_held.WrittenSpan[..length]);
        output.Flush();
        _held.ResetWrittenCount();
        _held.Write(rest);
    }
}
