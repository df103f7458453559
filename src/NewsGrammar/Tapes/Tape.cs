using System.Runtime.CompilerServices;
using NewsGrammar.Runtime.Phrases;
using NewsGrammar.Schema;

namespace NewsGrammar.Tapes;

/// <summary>
/// The memory that a parse writes its result into: a flat record for each non-blank line, and an index by field. A tape
/// that is used again allocates nothing once it has grown to the texts it meets. It serves one parse at a time and one
/// thread at a time.
/// </summary>
/// <remarks>
/// Lend one to <c>Parse</c> to decide yourself where the memory lives; otherwise a pool keeps them. A new parse into a
/// tape ends the life of the results that were read from it.
/// </remarks>
public sealed class Tape
{
    /// <summary>Marks an absent field in the index.</summary>
    internal const int Absent = -1;

    /// <summary>From this many records on, room is made for as many as the text is expected to have.</summary>
    private const int LargeTape = 1 << 20;

    /// <summary>How many line feeds there is room for.</summary>
    internal const int MaxLineFeeds = 4096;

    /// <summary>One more, so that two can be noted without asking whether there are two.</summary>
    private readonly int[] _lineFeeds = new int[MaxLineFeeds + 1];
    private LineRecord[] _records = new LineRecord[64];
    private int[] _firsts = new int[16];
    private int[] _lasts = new int[16];
    private int[] _captures = [];
    private int[] _labels = [];
    private RepairRecord[] _repairs = [];
    private int[] _matchedCaptures = new int[8];
    private int _captureCount;
    private PhraseIndex? _phrases;

    /// <summary>Room for the places of line feeds that are yet to be made lines.</summary>
    internal Span<int> LineFeeds => _lineFeeds;

    /// <summary>How many lines are recorded.</summary>
    internal int Count { get; set; }

    /// <summary>How many repairs are recorded.</summary>
    internal int RepairCount { get; private set; }

    /// <summary>How many lines the text has, blank ones counted; a final line feed starts no further line.</summary>
    internal int LineCount { get; set; }

    /// <summary>Whether a label stands on some line.</summary>
    internal bool HasLabel { get; set; }

    /// <summary>Changes with every parse, so that a view can tell that its result is gone.</summary>
    internal int Generation { get; private set; }

    /// <summary>How much memory the tape holds, in bytes.</summary>
    internal long Bytes => (Unsafe.SizeOf<LineRecord>() * (long)_records.Length) + (Unsafe.SizeOf<RepairRecord>() * (long)_repairs.Length)
        + (sizeof(int) * ((long)_captures.Length + _labels.Length + _firsts.Length + _lasts.Length + _lineFeeds.Length))
        + Sets.Bytes + Costs.Bytes + (_phrases?.Bytes ?? 0);

    /// <summary>Sets that the reader works with, one after the other.</summary>
    internal PositionSets Sets { get; } = new();

    /// <summary>Room for the captures of the rule that is being matched.</summary>
    internal Span<int> MatchedCaptures => _matchedCaptures;

    /// <summary>The phrases of the text, once they are asked for.</summary>
    internal PhraseIndex Phrases => _phrases ??= new PhraseIndex();

    /// <summary>For each line the label that the repair found on it; undefined before.</summary>
    internal Span<int> Labels => _labels;

    /// <summary>Costs that the repair works with.</summary>
    internal RepairCosts Costs { get; } = new();

    /// <summary>Answers that the reader works with, those about one line after the other.</summary>
    internal RuleAnswers Answers { get; } = new();

    /// <summary>The recorded lines.</summary>
    internal Span<LineRecord> Records => _records.AsSpan(0, Count);

    /// <summary>The recorded repairs.</summary>
    internal ReadOnlySpan<RepairRecord> Repairs => _repairs.AsSpan(0, RepairCount);

    /// <summary>For each slot, its first record; <see cref="Absent"/> for none.</summary>
    internal Span<int> Firsts => _firsts;

    /// <summary>For each slot, its last record; undefined for an absent one.</summary>
    internal Span<int> Lasts => _lasts;

    /// <summary>Forgets the last parse and makes room for a result.</summary>
    internal void Reset(GrammarSchema schema)
    {
        Generation++;
        Count = 0;
        RepairCount = 0;
        HasLabel = false;
        _captureCount = 0;
        int slots = schema.Slots.Length;
        if (_firsts.Length < slots)
        {
            _firsts = new int[slots];
            _lasts = new int[slots];
        }

        if (_matchedCaptures.Length < 2 * schema.MaxCaptures)
        {
            _matchedCaptures = new int[2 * schema.MaxCaptures];
        }

        Answers.Reset(schema.Rules.Length);
        _firsts.AsSpan(0, slots).Fill(Absent);
    }

    /// <summary>Makes room for a label a line.</summary>
    internal void ReserveLabels()
    {
        if (_labels.Length < Count)
        {
            _labels = new int[Math.Max(Count, 2 * _labels.Length)];
        }
    }

    /// <summary>Ends the life of the results read from the tape.</summary>
    internal void Invalidate() => Generation++;

    /// <summary>All records there is room for, their content undefined from <see cref="Count"/> on.</summary>
    internal Span<LineRecord> AllRecords => _records;

    /// <summary>Makes room for more records.</summary>
    /// <param name="count">How many are in use.</param>
    /// <param name="more">How many more must have room.</param>
    /// <param name="expected">How many the whole text has when it goes on as it began.</param>
    /// <returns>All records there is room for.</returns>
    internal Span<LineRecord> Grow(int count, int more, long expected)
    {
        // Doubling a large tape would take three times the memory that the text needs while the records move. What turns out not to be
        // needed is never touched, and so never taken from the system.
        long room = _records.Length < LargeTape ? 2L * _records.Length : Math.Min(8L * _records.Length, expected + (expected / 16));
        Array.Resize(ref _records, (int)Math.Min(Math.Max(room, (long)count + more), Array.MaxLength));
        return _records;
    }

    /// <summary>Keeps the captures of a line.</summary>
    /// <returns>Where they start in the list.</returns>
    internal int AppendCaptures(ReadOnlySpan<int> offsets)
    {
        int start = _captureCount;
        if (_captures.Length < start + offsets.Length)
        {
            Array.Resize(ref _captures, Math.Max(_captures.Length * 2, start + offsets.Length));
        }

        offsets.CopyTo(_captures.AsSpan(start));
        _captureCount += offsets.Length;
        return start;
    }

    /// <summary>One capture of a line: offsets relative to the line, -1 where it is absent.</summary>
    internal (int Start, int End) CaptureAt(int start, int capture) =>
        (_captures[start + (2 * capture)], _captures[start + (2 * capture) + 1]);

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
