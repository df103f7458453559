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
    private Span<LineRecord> _records;
    private int _count;
    private int _lineStart;
    private int _number;

    private LineScanner(ReadOnlySpan<T> text, Tape tape)
    {
        _text = text;
        _tape = tape;
        _records = tape.Room;
    }

    /// <summary>Records the lines of a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Scan(ReadOnlySpan<T> text, Tape tape)
    {
        var scanner = new LineScanner<T>(text, tape);
        scanner.ScanBlocks();
        scanner.ScanTail();
        tape.Count = scanner._count;
        tape.LineCount = scanner._number;
    }

    private void ScanBlocks()
    {
        ref T first = ref MemoryMarshal.GetReference(_text);
        int end = _text.Length - BlockLength;
        for (int block = 0; block <= end; block += BlockLength)
        {
            ulong lineFeeds = T.LineFeeds(ref Unsafe.Add(ref first, block));
            if (lineFeeds != 0)
            {
                TakeLines(block, lineFeeds);
            }
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
            Reserve(1);
            TakeLine(_text.Length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeLines(int block, ulong lineFeeds)
    {
        Reserve(BlockLength);
        for (ulong rest = lineFeeds; rest != 0; rest &= rest - 1)
        {
            TakeLine(block + BitOperations.TrailingZeroCount(rest));
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
    private void TakeTrimmed(int start, ReadOnlySpan<T> line)
    {
        // Pages indent by blanks and end lines with CR LF: beyond those it takes a closer look.
        int first = 0;
        while (first < line.Length && line[first].Value == ' ')
        {
            first++;
        }

        int end = line.Length;
        while (end > first && line[end - 1].Value is ' ' or '\r')
        {
            end--;
        }

        int length = end - first;
        if (length > 0 && !T.IsSurelyTrimmed(line[first..end]))
        {
            length = LineTrim.Trim(line[first..end], out int further);
            first += further;
        }

        if (length > 0)
        {
            Record(start + first, length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Record(int start, int length)
    {
        ref LineRecord record = ref _records[_count++];
        record.Start = start;
        record.Length = length;
        record.Number = _number;
    }

    /// <summary>Makes sure that so many more lines have room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int lines)
    {
        if (_records.Length - _count < lines)
        {
            _records = _tape.Grow(_count, lines);
        }
    }
}
