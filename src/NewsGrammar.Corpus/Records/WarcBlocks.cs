using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;
using NewsGrammar.Corpus.Records.Warc;

namespace NewsGrammar.Corpus.Records;

/// <summary>
/// Cuts WARC files (ISO 28500), and WET files, which are such, into blocks of the records that may hold a document: responses of web
/// servers, and texts that were made of them. The others are counted by their type. After a broken record the next one is looked for.
/// </summary>
/// <param name="content">The input.</param>
/// <param name="longest">The longest content of a record, in bytes; a longer one is passed over, and never in memory.</param>
internal sealed class WarcBlocks(InputContent content, int longest) : IBlockSource
{
    /// <summary>No header is as long; what goes on without a blank line is none.</summary>
    private const int LongestHeader = StreamWindow.Size / 2;

    private static ReadOnlySpan<byte> Begin => "WARC/"u8;

    private readonly StreamWindow _window = new(content.Stream);
    private long _number;

    /// <inheritdoc/>
    public bool Read(Block block)
    {
        block.Offset = _window.Offset;
        if (_number == 0 && _window.Fill() && !_window.Next.StartsWith(Begin))
        {
            throw new InputException("this is no WARC file, though its name says so: it does not begin with 'WARC/'");
        }

        bool hasAny = false;
        while (block.Length < Block.UsualLength && PassBlank())
        {
            _number++;
            hasAny = true;
            ReadRecord(block);
        }

        return hasAny;
    }

    /// <summary>Passes over the line ends behind a record.</summary>
    /// <returns>False at the end of the input.</returns>
    private bool PassBlank()
    {
        while (_window.Fill())
        {
            ReadOnlySpan<byte> next = _window.Next;
            int blank = next.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            _window.Skip(blank < 0 ? next.Length : blank);
            if (blank >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadRecord(Block block)
    {
        long offset = _window.Offset;
        _window.Fill();
        ReadOnlySpan<byte> next = _window.Next[..Math.Min(_window.Next.Length, LongestHeader)];
        int headerLength = next.StartsWith(Begin) ? HeaderFields.LengthOf(next) : -1;
        if (headerLength < 0)
        {
            Resync(block, offset, next.StartsWith(Begin) ? "the record's header has no end" : "there are bytes that belong to no record");
            return;
        }

        var header = new HeaderFields(next[..headerLength]);
        ReadOnlySpan<byte> written = header["Content-Length"u8];
        if (!Utf8Parser.TryParse(written, out long length, out int parsed) || parsed != written.Length || length < 0)
        {
            Resync(block, offset, "the record has no valid Content-Length");
            return;
        }

        string type = Encoding.UTF8.GetString(header["WARC-Type"u8]).ToLowerInvariant();
        if (type is not ("conversion" or "response"))
        {
            block.Counts.AddOther($"warc {type}");
            PassOver(block, offset, headerLength, length);
        }
        else if (length > longest)
        {
            Pass(block, offset, RejectReason.TooLong,
                string.Create(CultureInfo.InvariantCulture, $"the record has {length} bytes: --max-document allows {longest}"));
            PassOver(block, offset, headerLength, length);
        }
        else
        {
            Take(block, offset, headerLength, (int)length);
        }
    }

    private void Take(Block block, long offset, int headerLength, int length)
    {
        int whole = headerLength + length;
        if (block.Free.Length < whole)
        {
            block.Grow(block.Length + whole);
        }

        if (_window.Take(block.Free[..whole]) < whole)
        {
            Pass(block, offset, RejectReason.Damaged, "the file ends within the record");
            return;
        }

        block.Pieces.Add(new WarcPiece(block.Length, headerLength, whole, _number, offset));
        block.Length += whole;
    }

    private void PassOver(Block block, long offset, int headerLength, long length)
    {
        if (_window.Skip(headerLength + length) < headerLength + length)
        {
            Pass(block, offset, RejectReason.Damaged, "the file ends within the record");
        }
    }

    /// <summary>Looks for the next record, at the beginning of a line.</summary>
    private void Resync(Block block, long offset, string mistake)
    {
        ReadOnlySpan<byte> mark = "\nWARC/1."u8;
        while (_window.Fill())
        {
            int found = _window.Next[1..].IndexOf(mark);
            if (found >= 0)
            {
                _window.Skip(found + 2);
                break;
            }

            // The mark may have begun.
            int rest = _window.Next.Length;
            _window.Skip(rest > mark.Length ? rest - mark.Length : rest);
        }

        Pass(block, offset, RejectReason.BrokenRecord, string.Create(
            CultureInfo.InvariantCulture, $"{mistake}: {_window.Offset - offset} bytes were passed over up to the next record"));
    }

    private void Pass(Block block, long offset, string reason, string message) =>
        block.Passed.Add(new PassedRecord(_number, offset, reason, message));
}
