using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsGrammar.Compiler.Pages;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Corpus.Shards;

namespace NewsGrammar.Corpus.Parsing;

/// <summary>Reads a file of plain text: UTF-8, or UTF-16 with a byte order mark. Its name is its identifier.</summary>
/// <param name="input">The name of the input.</param>
/// <param name="longest">The longest text, in bytes.</param>
/// <param name="reading">Reads the text.</param>
internal sealed class TextReading(string input, int longest, DocumentReading reading) : IBlockReading
{
    /// <inheritdoc/>
    public void Read(Block block)
    {
        block.Counts.Records++;
        if (block.TooLong is { } record)
        {
            Reject(block, RejectReason.TooLong, string.Create(CultureInfo.InvariantCulture, $"the text has {record.Length} bytes: --max-document allows {longest}"));
            return;
        }

        if (block.IsCut)
        {
            Reject(block, RejectReason.Damaged, "the file is damaged within the text");
            return;
        }

        if (NoText.KindOf(block.Bytes) is { } kind)
        {
            Reject(block, RejectReason.NoText, kind.Message);
            return;
        }

        ReadOnlySpan<byte> text = block.Bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Convert(Encoding.Unicode, Encoding.UTF8, block.Bytes.ToArray()),
            [0xFE, 0xFF, ..] => Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, block.Bytes.ToArray()),
            _ => block.Bytes,
        };
        if (!Utf8.IsValid(text))
        {
            Reject(block, RejectReason.NotUtf8, "the text is not UTF-8: convert the file, for example with 'iconv -f WINDOWS-1256 -t UTF-8'");
            return;
        }

        if (reading.Read(text, Encoding.UTF8.GetBytes(input), default, block) is { } unknown)
        {
            Reject(block, RejectReason.UnknownSite, unknown);
        }

        block.CountDocuments();
    }

    private void Reject(Block block, string reason, string message) => RejectLines.Write(block, input, 1, 0, default, reason, message);
}
