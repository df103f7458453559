using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Scanning;

/// <summary>The first pass: finds where lines start, a piece of the text at a time. Empty lines start nowhere.</summary>
/// <typeparam name="T">The unit of the text.</typeparam>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin: at the start of a line.</param>
internal ref struct LineStarts<T>(ReadOnlySpan<T> text, int start = 0)
    where T : unmanaged, ITextUnit<T>
{
    /// <summary>How many units are taken at once: few enough that the next pass finds them in the cache.</summary>
    private const int PieceLength = 1 << 14;

    /// <summary>A line starts every other unit at most; one more is kept from the piece before, and one ends the text.</summary>
    public const int MaxStarts = (PieceLength / 2) + 3;

    private const int BlockLength = 64;

    private readonly ReadOnlySpan<T> _text = text;

    /// <summary>1 where the unit before is a line feed, or the text begins.</summary>
    private ulong _carry = 1;
    private int _at = start;

    /// <summary>Whether the whole text was taken.</summary>
    public readonly bool IsDone => _at == _text.Length;

    /// <summary>How many units were taken.</summary>
    public readonly int Taken => _at;

    /// <summary>Notes the starts in the next piece; behind those in the last one, where a line would start after it.</summary>
    /// <param name="starts">Where to note them.</param>
    /// <param name="count">How many are noted already.</param>
    /// <returns>How many are noted now, the end of the text left aside.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Find(Span<int> starts, int count)
    {
        int end = Math.Min(_text.Length - _at, PieceLength) + _at;
        count = FindInBlocks(starts, count, end);
        while (_at < end)
        {
            int length = Math.Min(end - _at, BlockLength);
            ulong lineFeeds = LineFeedsAt(_at, length);
            count = Note(ref MemoryMarshal.GetReference(starts), count, _at, Starts(lineFeeds, _carry) & (ulong.MaxValue >> (BlockLength - length)));
            _carry = lineFeeds >> (BlockLength - 1);
            _at += length;
        }

        if (IsDone)
        {
            starts[count] = _text.Length + 1; // as if a line feed ended the text
        }

        return count;
    }

    /// <summary>Takes two blocks at a time; most hold no line feed, and are passed at once.</summary>
    private int FindInBlocks(Span<int> starts, int count, int end)
    {
        // A block has at most half as many starts as units, so those of a piece have room.
        ref T first = ref MemoryMarshal.GetReference(_text);
        ref int noted = ref MemoryMarshal.GetReference(starts);
        ulong carry = _carry;
        int at = _at;
        for (; at <= end - (2 * BlockLength); at += 2 * BlockLength)
        {
            ref T block = ref Unsafe.Add(ref first, at);
            if (carry == 0 && !T.HasLineFeed(in block))
            {
                continue;
            }

            ulong low = T.LineFeeds(in block);
            ulong high = T.LineFeeds(in Unsafe.Add(ref block, BlockLength));
            count = Note(ref noted, count, at, Starts(low, carry));
            count = Note(ref noted, count, at + BlockLength, Starts(high, low >> (BlockLength - 1)));
            carry = high >> (BlockLength - 1);
        }

        _carry = carry;
        _at = at;
        return count;
    }

    /// <summary>The units that begin a line: no line feeds, behind one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Starts(ulong lineFeeds, ulong carry) => ((lineFeeds << 1) | carry) & ~lineFeeds;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Note(ref int noted, int count, int block, ulong starts)
    {
        for (; starts != 0; starts &= starts - 1)
        {
            Unsafe.Add(ref noted, count++) = block + BitOperations.TrailingZeroCount(starts);
        }

        return count;
    }

    /// <summary>The line feeds among the last units of a piece, too few for two blocks.</summary>
    private readonly ulong LineFeedsAt(int at, int length)
    {
        if (at + BlockLength <= _text.Length)
        {
            return T.LineFeeds(in _text[at]);
        }

        if (_text.Length >= BlockLength)
        {
            return T.LineFeeds(in _text[^BlockLength]) >> (BlockLength - length);
        }

        Span<T> padded = stackalloc T[BlockLength];
        padded.Clear();
        _text[at..].CopyTo(padded);
        return T.LineFeeds(in padded[0]);
    }
}
