using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Corpus.Records.Parquet;
using NewsGrammar.Corpus.Records.Warc;
using NewsGrammar.Marks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads blocks of rows.</summary>
/// <param name="input">The name of the input.</param>
/// <param name="reading">Reads the texts.</param>
internal sealed class ParquetReading(string input, ITextReading reading) : IBlockReading
{
    /// <inheritdoc/>
    public void Read(Block block)
    {
        foreach (RowPiece row in block.Rows)
        {
            block.Counts.Records++;
            Read(row, block);
        }

        foreach (PassedRecord passed in block.Passed)
        {
            block.Counts.Records++;
            RejectLines.Write(block, input, passed.Number, passed.Offset, default, passed.Reason, passed.Message, isLine: false);
        }

        block.CountDocuments();
    }

    private void Read(RowPiece row, Block block)
    {
        ReadOnlySpan<byte> bytes = block.Bytes[row.Start..];
        int textLength = Math.Max(0, row.TextLength);
        ReadOnlySpan<byte> text = bytes[..textLength];
        ReadOnlySpan<byte> id = Valid(bytes.Slice(textLength, row.IdLength));
        ReadOnlySpan<byte> url = Valid(bytes.Slice(textLength + row.IdLength, row.UrlLength));
        if (id.IsEmpty)
        {
            id = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{input}:{row.Number}"));
        }

        if (row.TextLength < 0)
        {
            Reject(block, row, id, RejectReason.NoField, "the row has no text");
        }
        else if (!Utf8.IsValid(text))
        {
            Reject(block, row, id, RejectReason.NotUtf8, "the text is not UTF-8");
        }
        else if (DocumentReading.Objection(text, hasEscapes: true) is { } objection)
        {
            Reject(block, row, id, RejectReason.NoText, objection);
        }
        else if (reading.Read(new MarkedText<byte>(text, []), id, url, block) is { } unknown)
        {
            Reject(block, row, id, RejectReason.UnknownSite, unknown);
        }
    }

    private static ReadOnlySpan<byte> Valid(ReadOnlySpan<byte> value) => Utf8.IsValid(value) ? value : default;

    private void Reject(Block block, RowPiece row, ReadOnlySpan<byte> id, string reason, string message) =>
        RejectLines.Write(block, input, row.Number, 0, id, reason, message, isLine: false);
}
