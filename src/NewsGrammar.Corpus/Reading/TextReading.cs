using System.Text;
using System.Text.Unicode;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Records;
using NewsGrammar.Marks;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads a file of plain text: UTF-8, or UTF-16 with a byte order mark.</summary>
/// <param name="input">The name of the input.</param>
/// <param name="longest">The longest text, in bytes.</param>
/// <param name="reading">Reads the text.</param>
internal sealed class TextReading(string input, int longest, ITextReading reading) : FileReading(input, longest)
{
    private protected override Reject? Read(Block block, ReadOnlySpan<byte> id)
    {
        if (NoText.KindOf(block.Bytes) is { } kind)
        {
            return new Reject(RejectReason.NoText, kind.Message);
        }

        ReadOnlySpan<byte> text = block.Bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Convert(Encoding.Unicode, Encoding.UTF8, block.Bytes.ToArray()),
            [0xFE, 0xFF, ..] => Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, block.Bytes.ToArray()),
            _ => block.Bytes,
        };
        if (!Utf8.IsValid(text))
        {
            return new Reject(RejectReason.NotUtf8, "the text is not UTF-8: convert the file, for example with 'iconv -f WINDOWS-1256 -t UTF-8'");
        }

        return reading.Read(new MarkedText<byte>(text, []), id, url: default, block) is { } unknown ? new Reject(RejectReason.UnknownSite, unknown) : null;
    }
}
