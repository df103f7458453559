using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;

namespace NewsGrammar.Corpus.Records;

/// <summary>Gives a file of plain text as one block.</summary>
/// <param name="content">The input.</param>
/// <param name="longest">The longest text, in bytes; a longer one is passed over.</param>
internal sealed class TextBlocks(InputContent content, int longest) : IBlockSource
{
    private bool _isRead;

    /// <inheritdoc/>
    public bool Read(Block block)
    {
        if (_isRead)
        {
            return false;
        }

        _isRead = true;
        block.Offset = 0;
        block.Line = 1;
        while (content.Stream.Read(block.Free) is > 0 and int read)
        {
            block.Length += read;
            if (block.Length > longest)
            {
                block.TooLong = new LongRecord(1, 0, block.Length + Rest(block));
                block.Length = 0;
                return true;
            }

            if (block.Free.IsEmpty)
            {
                block.Grow((int)Math.Min(2L * block.Capacity, longest + 1L));
            }
        }

        block.IsCut = content.Damage is not null;
        return true;
    }

    private long Rest(Block block)
    {
        long length = 0;
        block.Length = 0;
        while (content.Stream.Read(block.Free) is > 0 and int read)
        {
            length += read;
        }

        return length;
    }
}
