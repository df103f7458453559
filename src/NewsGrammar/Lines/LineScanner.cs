using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsGrammar.Tapes;
using NewsGrammar.Text;

namespace NewsGrammar.Lines;

/// <summary>
/// The first pass: cuts the text into lines, a block of 64 units at a time, and puts each non-blank one on the tape,
/// trimmed.
/// </summary>
/// <typeparam name="T">The unit of the text.</typeparam>
internal ref struct LineScanner<T>
    where T : unmanaged, ITextUnit<T>
{
    private const int BlockLength = 64;

    private readonly ReadOnlySpan<T> _text;
    private readonly Tape _tape;
    private int _lineStart;
    private int _number;

    private LineScanner(ReadOnlySpan<T> text, Tape tape)
    {
        _text = text;
        _tape = tape;
    }

    /// <summary>Records the lines of a text.</summary>
    public static void Scan(ReadOnlySpan<T> text, Tape tape)
    {
        var scanner = new LineScanner<T>(text, tape);
        scanner.ScanBlocks();
        scanner.ScanTail();
    }

    private void ScanBlocks()
    {
        ref T first = ref MemoryMarshal.GetReference(_text);
        int end = _text.Length - BlockLength;
        for (int block = 0; block <= end; block += BlockLength)
        {
            TakeLines(block, T.LineFeeds(ref Unsafe.Add(ref first, block)));
        }
    }

    /// <summary>The last units, too few for a block, are padded to one with units that are no line feeds.</summary>
    private void ScanTail()
    {
        int block = _text.Length & ~(BlockLength - 1);
        if (block < _text.Length)
        {
            Span<T> padded = stackalloc T[BlockLength];
            padded.Clear();
            _text[block..].CopyTo(padded);
            TakeLines(block, T.LineFeeds(ref padded[0]));
        }

        if (_lineStart < _text.Length)
        {
            TakeLine(_text.Length);
        }

        _tape.LineCount = _number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeLines(int block, ulong lineFeeds)
    {
        while (lineFeeds != 0)
        {
            TakeLine(block + BitOperations.TrailingZeroCount(lineFeeds));
            lineFeeds &= lineFeeds - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeLine(int end)
    {
        int start = _lineStart;
        _lineStart = end + 1;
        _number++;
        if (end == start)
        {
            return;
        }

        ReadOnlySpan<T> line = _text[start..end];
        if (T.IsSurelyTrimmed(line))
        {
            Record(start, line.Length);
        }
        else
        {
            TakeTrimmed(start, line);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void TakeTrimmed(int start, ReadOnlySpan<T> line)
    {
        int length = LineTrim.Trim(line, out int first);
        if (length > 0)
        {
            Record(start + first, length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Record(int start, int length)
    {
        ref LineRecord record = ref _tape.Append();
        record.Start = start;
        record.Length = length;
        record.Number = _number;
    }
}
