using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Corpus.Records.Json;
using NewsGrammar.Marks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads blocks of JSON Lines.</summary>
/// <param name="input">The name of the input.</param>
/// <param name="fields">The names of the parts of a record.</param>
/// <param name="longest">The longest record, in bytes.</param>
/// <param name="reading">Reads the texts.</param>
internal sealed class JsonLinesReading(string input, RecordFields fields, int longest, ITextReading reading) : IBlockReading
{
    /// <inheritdoc/>
    public void Read(Block block)
    {
        var scratch = new Scratch();
        ReadOnlySpan<byte> bytes = block.Bytes;
        long number = block.Line;
        int at = 0;
        while (at < bytes.Length)
        {
            int length = bytes[at..].IndexOf((byte)'\n');
            int end = length < 0 ? bytes.Length : at + length;
            ReadOnlySpan<byte> line = bytes[at..end];
            if (number == 1 && line.StartsWith("\uFEFF"u8))
            {
                line = line[3..];
            }

            line = line.Trim(" \t\r"u8);
            if (!line.IsEmpty)
            {
                Read(line, new Place(number, block.Offset + at), block, scratch);
            }

            at = end + 1;
            number++;
        }

        if (block.TooLong is { } record)
        {
            block.Counts.Records++;
            RejectTooLong(block, new Place(record.Line, record.Offset), record.Length);
        }

        block.CountDocuments();
        scratch.Return();
    }

    private void Read(ReadOnlySpan<byte> line, Place place, Block block, Scratch scratch)
    {
        block.Counts.Records++;
        if (line.Length > longest)
        {
            RejectTooLong(block, place, line.Length);
            return;
        }

        if (!Utf8Check.IsValid(line))
        {
            Reject(block, place, default, RejectReason.NotUtf8, "the record is not UTF-8");
            return;
        }

        try
        {
            Read(JsonRecord.Read(line, fields), place, block, scratch);
        }
        catch (JsonException exception)
        {
            Reject(block, place, default, RejectReason.BrokenJson, exception.BytePositionInLine is { } column
                ? string.Create(CultureInfo.InvariantCulture, $"the record is no JSON object: see its byte {column + 1}")
                : "the record is no JSON object");
        }
        catch (InvalidOperationException)
        {
            Reject(block, place, default, RejectReason.NotUtf8, "an escape in the record is half a character");
        }
    }

    private void Read(JsonRecord record, Place place, Block block, Scratch scratch)
    {
        ReadOnlySpan<byte> id = record.Id(ref scratch.Id);
        if (id.IsEmpty)
        {
            id = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{input}:{place.Line}"));
        }

        ReadOnlySpan<byte> url = record.Url(ref scratch.Url);
        if (!record.HasText)
        {
            Reject(block, place, id, RejectReason.NoField,
                $"the record has no text in the field {string.Join(" or ", fields.Text.Select(static name => $"'{name}'"))}: --text names another");
            return;
        }

        ReadOnlySpan<byte> text = record.Text(ref scratch.Text);
        if (DocumentReading.Objection(text, record.HasEscapesInText) is { } objection)
        {
            Reject(block, place, id, RejectReason.NoText, objection);
            return;
        }

        if (reading.Read(new MarkedText<byte>(text, []), id, url, block) is { } unknown)
        {
            Reject(block, place, id, RejectReason.UnknownSite, unknown);
        }
    }

    private void RejectTooLong(Block block, Place place, long length) => Reject(
        block, place, default, RejectReason.TooLong,
            string.Create(CultureInfo.InvariantCulture, $"the record has {length} bytes: --max-document allows {longest}"));

    private void Reject(Block block, Place place, ReadOnlySpan<byte> id, string reason, string message) =>
        RejectLines.Write(block, input, place.Line, place.Offset, id, reason, message);

    private readonly record struct Place(long Line, long Offset);

    /// <summary>Memory for values that hold escapes.</summary>
    private sealed class Scratch
    {
        public byte[] Text = [];
        public byte[] Id = [];
        public byte[] Url = [];

        public void Return()
        {
            ArrayPool<byte>.Shared.Return(Text);
            ArrayPool<byte>.Shared.Return(Id);
            ArrayPool<byte>.Shared.Return(Url);
        }
    }
}
