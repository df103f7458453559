using ZstdSharp;
using ZstdSharp.Unsafe;

namespace NewsGrammar.Corpus.Inputs;

/// <summary>A Zstandard file of any number of frames, with windows of up to 2 GiB, as <c>zstd --long=31</c> writes them.</summary>
internal sealed class ZstandardContent : ContentStream
{
    private const int LongestWindow = 31;

    private readonly DecompressionStream _frames;
    private bool _isAtEnd;

    /// <summary>Begins to decompress.</summary>
    /// <param name="file">The file.</param>
    public ZstandardContent(Stream file)
    {
        _frames = new DecompressionStream(file, checkEndOfStream: true);
        _frames.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, LongestWindow);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_isAtEnd)
        {
            return 0;
        }

        try
        {
            int read = _frames.Read(buffer);
            _isAtEnd = read == 0 && !buffer.IsEmpty;
            return read;
        }
        catch (EndOfStreamException)
        {
            Damage = "the Zstandard file is cut off: what it held behind that is lost";
        }
        catch (ZstdException)
        {
            Damage = "the Zstandard data is damaged: what stands behind the damage is lost";
        }

        _isAtEnd = true;
        return 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _frames.Dispose();
        }

        base.Dispose(disposing);
    }
}
