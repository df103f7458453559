using System.Globalization;
using System.Text;
using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Outputs;
using NewsGrammar.Corpus.Records;

namespace NewsGrammar.Corpus.Reading;

/// <summary>Reads files that are one document each. The name of the file is its identifier.</summary>
/// <param name="input">The name of the input.</param>
/// <param name="longest">The longest document, in bytes.</param>
internal abstract class FileReading(string input, int longest) : IBlockReading
{
    /// <inheritdoc/>
    public void Read(Block block)
    {
        block.Counts.Records++;
        byte[] id = Encoding.UTF8.GetBytes(input);
        Reject? reject = block.TooLong is { } record
            ? new Reject(RejectReason.TooLong, string.Create(CultureInfo.InvariantCulture,
                $"the file has {record.Length} bytes: --max-document allows {longest}"))
            : block.IsCut ? new Reject(RejectReason.Damaged, "the file is damaged within the document")
            : Read(block, id);
        if (reject is not null)
        {
            RejectLines.Write(block, input, 1, 0, id, reject.Reason, reject.Message);
        }

        block.CountDocuments();
    }

    /// <summary>Reads the document.</summary>
    /// <param name="block">The file.</param>
    /// <param name="id">The document's identifier.</param>
    /// <returns>Why it is rejected; null where it is not.</returns>
    private protected abstract Reject? Read(Block block, ReadOnlySpan<byte> id);
}
