using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NewsGrammar.Marks;
using NewsGrammar.Runtime.Phrases;
using NewsGrammar.Schema;

namespace NewsGrammar.Tapes;

/// <summary>
/// The memory that a parse writes its result into: a some numbers for each non-blank line, and an index by field. A tape
/// that is used again allocates nothing once it has grown to the texts it meets. It serves one parse at a time and one
/// thread at a time.
/// </summary>
/// <remarks>
/// Lend one to <c>Parse</c> to decide yourself where the memory lives; otherwise a pool keeps them. A new parse into a
/// tape ends the life of the results that were read from it.
/// </remarks>
public sealed class Tape
{
    /// <summary>From this many lines on, room is made for as many as the text is expected to have.</summary>
    private const int LargeTape = 1 << 20;

    private int[] _starts = [];
    private LineExtent[] _lines = new LineExtent[64];
    private ushort[] _symbols = new ushort[64 + 1];
    private LineReading[] _readings = new LineReading[64];
    private int[] _lineCaptures = [];
    private LineMarks[] _marks = [];
    private int _markCount;
    private FieldExtent[] _fields = new FieldExtent[16];
    private int[] _captures = [];
    private RepairRecord[] _repairs = [];
    private int[] _matchedCaptures = new int[8];
    private int _captureCount;
    private PhraseIndex? _phrases;

    /// <summary>How many lines are recorded.</summary>
    internal int Count { get; set; }

    /// <summary>How many repairs are recorded.</summary>
    internal int RepairCount { get; private set; }

    /// <summary>The numbers of lines, once they are asked for.</summary>
    internal LineNumbers Numbers { get; } = new();

    /// <summary>Whether a label stands on some line.</summary>
    internal bool HasLabel { get; set; }

    /// <summary>Changes with every parse, so that a view can tell that its result is gone.</summary>
    internal int Generation { get; private set; }

    /// <summary>How much memory the tape holds, in bytes.</summary>
    internal long Bytes => ((Unsafe.SizeOf<LineExtent>() + sizeof(ushort) + Unsafe.SizeOf<LineReading>()) * (long)_lines.Length)
        + (Unsafe.SizeOf<RepairRecord>() * (long)_repairs.Length) + (Unsafe.SizeOf<FieldExtent>() * (long)_fields.Length)
        + (sizeof(int) * ((long)_starts.Length + _captures.Length + _lineCaptures.Length))
        + (Unsafe.SizeOf<LineMarks>() * (long)_marks.Length)
        + Sets.Bytes + Costs.Bytes + Collected.Bytes + (_phrases?.Bytes ?? 0);

    /// <summary>Sets that the reader works with, one after the other.</summary>
    internal PositionSets Sets { get; } = new();

    /// <summary>Room for the captures of the rule that is being matched.</summary>
    internal Span<int> MatchedCaptures => _matchedCaptures;

    /// <summary>The phrases of the text, once they are asked for.</summary>
    internal PhraseIndex Phrases => _phrases ??= new PhraseIndex();

    /// <summary>The values that had to be looked for, once they are asked for.</summary>
    internal CollectedValues Collected { get; } = new();

    /// <summary>Costs that the repair works with.</summary>
    internal RepairCosts Costs { get; } = new();

    /// <summary>Answers that the reader works with, those about one line after the other.</summary>
    internal RuleAnswers Answers { get; } = new();

    /// <summary>The recorded lines.</summary>
    internal Span<LineExtent> Lines => _lines.AsSpan(0, Count);

    /// <summary>For each recorded line its symbol, and one more that ends them.</summary>
    internal Span<ushort> Symbols => _symbols.AsSpan(0, Count + 1);

    /// <summary>For each recorded line how it was read; undefined before.</summary>
    internal Span<LineReading> Readings => _readings.AsSpan(0, Count);

    /// <summary>The recorded repairs.</summary>
    internal ReadOnlySpan<RepairRecord> Repairs => _repairs.AsSpan(0, RepairCount);

    /// <summary>For each slot, where its lines stand.</summary>
    internal Span<FieldExtent> Fields => _fields;

    /// <summary>Forgets the last parse and makes room for a result.</summary>
    internal void Reset(GrammarSchema schema)
    {
        Generation++;
        Count = 0;
        RepairCount = 0;
        HasLabel = false;
        _captureCount = 0;
        _markCount = 0;
        Numbers.Reset();
        Collected.Reset();
        int slots = schema.Slots.Length;
        if (_fields.Length < slots)
        {
            _fields = new FieldExtent[slots];
        }

        if (_matchedCaptures.Length < 2 * schema.MaxCaptures)
        {
            _matchedCaptures = new int[2 * schema.MaxCaptures];
        }

        Answers.Reset(schema.Rules.Length);
        foreach (ref FieldExtent field in _fields.AsSpan(0, slots))
        {
            field.Clear();
        }
    }

    /// <summary>Ends the life of the results read from the tape.</summary>
    internal void Invalidate() => Generation++;

    /// <summary>Refuses what is left of a result that is at an end.</summary>
    /// <param name="generation">The <see cref="Generation"/> of the result.</param>
    /// <exception cref="ObjectDisposedException">The result was disposed of, or the tape used again.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ThrowIfPast(int generation)
    {
        if (Generation != generation)
        {
            ThrowPast();
        }
    }

    /// <summary>Refuses what is left of a result that is at an end, or a default one.</summary>
    /// <exception cref="ObjectDisposedException">Always.</exception>
    [DoesNotReturn]
    internal static void ThrowPast() => throw new ObjectDisposedException(
        "ParsedDocument", "The result was disposed of, or its tape was used for another parse.");

    /// <summary>Room for the places where lines start that are yet to be looked at.</summary>
    /// <param name="room">How many there may be.</param>
    internal Span<int> ReserveStarts(int room)
    {
        if (_starts.Length < room)
        {
            _starts = new int[room];
        }

        return _starts;
    }

    /// <summary>All lines there is room for, their content undefined from <see cref="Count"/> on.</summary>
    internal Span<LineExtent> AllLines => _lines;

    /// <summary>The symbols of <see cref="AllLines"/>.</summary>
    internal Span<ushort> AllSymbols => _symbols;

    /// <summary>Makes room for more lines.</summary>
    /// <param name="count">How many are in use.</param>
    /// <param name="more">How many more must have room.</param>
    /// <param name="expected">How many the whole text has when it goes on as it began.</param>
    internal void Reserve(int count, int more, long expected)
    {
        if (_lines.Length - count >= more)
        {
            return;
        }

        // Doubling a large tape would take three times the memory that the text needs while the lines move. What turns out not to be
        // needed is never touched, and so never taken from the system.
        long room = _lines.Length < LargeTape ? 2L * _lines.Length : Math.Min(8L * _lines.Length, expected + (expected / 16));
        int length = (int)Math.Min(Math.Max(room, (long)count + more), Array.MaxLength - 1);
        Array.Resize(ref _lines, length);
        Array.Resize(ref _symbols, length + 1);
        _readings = new LineReading[length];
    }

    /// <summary>What is known of a line besides its text: nothing for lines of plain text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal LineMarks MarksOf(int line) => line < _markCount ? _marks[line] : default;

    /// <summary>Keeps the marks of lines that are on the tape, or will be.</summary>
    /// <param name="line">The first of the lines; those before have theirs.</param>
    /// <param name="marks">The marks of the lines, in their order.</param>
    /// <returns>The marks on the tape.</returns>
    internal Span<LineMarks> KeepMarks(int line, ReadOnlySpan<LineMarks> marks)
    {
        if (_marks.Length < line + marks.Length)
        {
            Array.Resize(ref _marks, Math.Max(2 * _marks.Length, line + marks.Length));
        }

        Span<LineMarks> kept = _marks.AsSpan(line, marks.Length);
        marks.CopyTo(kept);
        _markCount = line + marks.Length;
        return kept;
    }

    /// <summary>Keeps the captures of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offsets">For each capture, where it starts and ends, relative to the line; -1 where it is absent.</param>
    internal void KeepCaptures(int line, ReadOnlySpan<int> offsets)
    {
        int start = _captureCount;
        if (_captures.Length < start + offsets.Length)
        {
            Array.Resize(ref _captures, Math.Max(_captures.Length * 2, start + offsets.Length));
        }

        if (_lineCaptures.Length <= line)
        {
            Array.Resize(ref _lineCaptures, Math.Max(_lines.Length, line + 1));
        }

        offsets.CopyTo(_captures.AsSpan(start));
        _captureCount += offsets.Length;
        _lineCaptures[line] = start;
    }

    /// <summary>One capture of a line whose rule has more than its value: offsets relative to the line, -1 where it is absent.</summary>
    internal (int Start, int End) CaptureAt(int line, int capture)
    {
        int start = _lineCaptures[line] + (2 * capture);
        return (_captures[start], _captures[start + 1]);
    }

    /// <summary>One capture of a line that a rule took: offsets relative to the line, -1 where it is absent.</summary>
    /// <remarks>A rule without captures has the whole line in place of the first. No capture is empty.</remarks>
    internal (int Start, int End) CaptureAt(RuleSchema rule, int line, int capture)
    {
        if (rule.HasCapturesBesideValue)
        {
            return CaptureAt(line, capture);
        }

        ref readonly LineExtent extent = ref _lines[line];
        return extent.ValueLength == 0 ? (-1, -1) : (extent.ValueStart - extent.Start, extent.ValueEnd - extent.Start);
    }

    /// <summary>Records a repair.</summary>
    internal void Append(RepairRecord repair)
    {
        if (RepairCount == _repairs.Length)
        {
            Array.Resize(ref _repairs, Math.Max(4, _repairs.Length * 2));
        }

        _repairs[RepairCount++] = repair;
    }
}
