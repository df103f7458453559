using NewsGrammar.Corpus.Blocks;
using NewsGrammar.Corpus.Inputs;

namespace NewsGrammar.Corpus.Records;

/// <summary>Cuts JSON Lines at line ends.</summary>
/// <param name="input">The input without its compression.</param>
/// <param name="longest">The longest line, in bytes; a longer one is passed over, and never in memory.</param>
internal sealed class LineBlocks(Stream input, int longest) : IBlockSource
{
    private byte[] _carried = [];
    private long _offset;
    private long _line = 1;
    private bool _hasBegun;
    private bool _isAtEnd;

    /// <inheritdoc/>
    public bool Read(Block block)
    {
        block.Offset = _offset;
        block.Line = _line;
        Carry(block);
        while (!_isAtEnd)
        {
            Fill(block);
            Begin(block);
            int end = block.Bytes.LastIndexOf((byte)'\n') + 1;
            if (end > 0)
            {
                Cut(block, end);
                return true;
            }

            // A line as long as allowed may still lack its line end.
            if (!_isAtEnd && block.Length > longest)
            {
                Pass(block);
                return true;
            }

            if (!_isAtEnd)
            {
                block.Grow((int)Math.Min(2L * block.Capacity, longest + 1L));
            }
        }

        if (block.Length > longest)
        {
            block.TooLong = new LongRecord(_line, _offset, block.Length);
            block.Length = 0;
            return true;
        }

        return block.Length > 0;
    }

    private void Carry(Block block)
    {
        while (block.Capacity < _carried.Length)
        {
            block.Grow(_carried.Length);
        }

        _carried.CopyTo(block.Free);
        block.Length = _carried.Length;
        _carried = [];
    }

    private void Fill(Block block)
    {
        while (!block.Free.IsEmpty)
        {
            int read = input.Read(block.Free);
            if (read == 0)
            {
                _isAtEnd = true;
                return;
            }

            block.Length += read;
        }
    }

    /// <summary>A name that lies is seen at the first character that is not blank.</summary>
    private void Begin(Block block)
    {
        if (_hasBegun)
        {
            return;
        }

        _hasBegun = true;
        ReadOnlySpan<byte> start = block.Bytes.StartsWith("\uFEFF"u8) ? block.Bytes[3..] : block.Bytes;
        start = start.TrimStart(" \t\r\n"u8);
        if (!start.IsEmpty && start[0] != '{')
        {
            throw new InputException(start[0] == '['
                ? "this is a JSON array, not JSON Lines: write each record on a line of its own, for example with 'jq -c .[]'"
                : "this is not JSON Lines, though its name says so: its first line is no JSON object");
        }
    }

    private void Cut(Block block, int end)
    {
        ReadOnlySpan<byte> lines = block.Bytes[..end];
        _carried = block.Bytes[end..].ToArray();
        _offset += end;
        _line += lines.Count((byte)'\n');
        block.Length = end;
    }

    /// <summary>Passes over the rest of a line that is too long.</summary>
    private void Pass(Block block)
    {
        long length = block.Length;
        int end = 0;
        while (end == 0 && !_isAtEnd)
        {
            block.Length = 0;
            Fill(block);
            end = block.Bytes.IndexOf((byte)'\n') + 1;
            length += end > 0 ? end : block.Length;
        }

        _carried = end > 0 ? block.Bytes[end..].ToArray() : [];
        block.Length = 0;
        block.TooLong = new LongRecord(_line, _offset, length);
        _offset += length;
        _line++;
    }
}
