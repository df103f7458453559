using System.IO.Compression;

namespace NewsGrammar.Corpus.Inputs;

/// <summary>
/// A gzip file of any number of members. <see cref="GZipStream"/> takes the end of a file that was cut off for the end of
/// its content. So it is given one member more: it comes out whole if, and only if, the file ended where a member does.
/// </summary>
internal sealed class GzipContent : ContentStream
{
    private readonly ExtendedStream _file;
    private readonly GZipStream _gzip;
    private bool _isAtEnd;

    /// <summary>Begins to decompress.</summary>
    /// <param name="file">The file.</param>
    public GzipContent(Stream file)
    {
        _file = new ExtendedStream(file, GzipProbe.Member);
        _gzip = new GZipStream(_file, CompressionMode.Decompress);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_isAtEnd || buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            // What the member more gives never stands in one buffer with what the file gives: the stream asks for bytes
            // only when it has nothing to hand over.
            int read = _gzip.Read(buffer);
            if (read > 0 && !_file.IsBehindEnd)
            {
                return read;
            }

            _isAtEnd = true;
            Damage = read == 0 ? DamageWithoutMore() : DamageBehindEnd(buffer[..read]);
        }
        catch (InvalidDataException)
        {
            _isAtEnd = true;
            Damage = _file.IsBehindEnd ? CutOff : "the gzip data is damaged: what stands behind the damage is lost";
        }

        return 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private const string CutOff = "the gzip file is cut off: what it held behind that is lost";

    private string DamageWithoutMore() => _file.IsBehindEnd
        ? CutOff
        : "there are bytes behind the gzip data that are no gzip: they are passed over";

    private string? DamageBehindEnd(ReadOnlySpan<byte> start)
    {
        Span<byte> probe = stackalloc byte[GzipProbe.Content.Length + 1];
        int length = Math.Min(start.Length, probe.Length);
        start[..length].CopyTo(probe);
        while (length < probe.Length && _gzip.Read(probe[length..]) is > 0 and int read)
        {
            length += read;
        }

        return probe[..length].SequenceEqual(GzipProbe.Content) ? null : CutOff;
    }
}
