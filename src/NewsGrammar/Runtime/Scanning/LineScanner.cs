using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;
using NewsGrammar.Tapes;

namespace NewsGrammar.Runtime.Scanning;

/// <summary>
/// The first pass: cuts the text into lines, a block of 64 units at a time, and puts each non-blank one on the tape,
/// trimmed.
/// </summary>
/// <typeparam name="T">The unit of the text.</typeparam>
internal ref struct LineScanner<T>
    where T : unmanaged, ITextUnit<T>
{
    private const int BlockLength = 64;
    private const int BlocksAtOnce = Tape.MaxLineFeeds / BlockLength;

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
        _records = tape.AllRecords;
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

    /// <summary>
    /// Takes some blocks at a time: first where their lines end, then the lines. Each loop thus repeats one thing, which
    /// processors foresee better than how many line feeds the next block has.
    /// </summary>
    private void ScanBlocks()
    {
        int blocks = _text.Length / BlockLength;
        for (int block = 0; block < blocks; block += BlocksAtOnce)
        {
            int end = Math.Min(block + BlocksAtOnce, blocks);
            int count = FindLineFeeds(block * BlockLength, end * BlockLength);
            Reserve(count);
            foreach (int lineFeed in _tape.LineFeeds[..count])
            {
                TakeLine(lineFeed);
            }
        }
    }

    /// <summary>Notes where the line feeds of some blocks stand.</summary>
    /// <returns>How many there are.</returns>
    private readonly int FindLineFeeds(int start, int end)
    {
        ref T first = ref MemoryMarshal.GetReference(_text);
        Span<int> found = _tape.LineFeeds;
        int count = 0;
        for (int block = start; block < end; block += BlockLength)
        {
            ulong lineFeeds = T.LineFeeds(ref Unsafe.Add(ref first, block));
            if (lineFeeds == 0)
            {
                continue;
            }

            // Mostly there are no more than two. Both are noted without asking how many there are.
            Span<int> next = found[count..];
            count += BitOperations.PopCount(lineFeeds);
            next[0] = block + BitOperations.TrailingZeroCount(lineFeeds);
            lineFeeds &= lineFeeds - 1;
            next[1] = block + BitOperations.TrailingZeroCount(lineFeeds);
            for (int index = 2; (lineFeeds &= lineFeeds - 1) != 0; index++)
            {
                next[index] = block + BitOperations.TrailingZeroCount(lineFeeds);
            }
        }

        return count;
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
            Reserve(BlockLength);
            for (ulong rest = T.LineFeeds(ref padded[0]); rest != 0; rest &= rest - 1)
            {
                TakeLine(block + BitOperations.TrailingZeroCount(rest));
            }
        }

        if (_lineStart < _text.Length)
        {
            Reserve(1);
            TakeLine(_text.Length);
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
            _records = _tape.Grow(_count, lines, (long)_count * _text.Length / Math.Max(1, _lineStart));
        }
    }
}
