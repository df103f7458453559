using System.Runtime.CompilerServices;
using NewsGrammar.Schema;

namespace NewsGrammar.Tapes;

/// <summary>
/// The values of fields that are not simply the lines of a field, one after the other: the items of lists, the texts of sequences, and
/// lines with others between them. Found once a result, when a field is first asked for them, and kept as lines are, so that going
/// through values is the same plain loop for all of them.
/// </summary>
internal sealed class CollectedValues
{
    /// <summary>The kinds that have values: text, sequences, items.</summary>
    private const int Kinds = (int)FieldKind.Items + 1;

    private LineExtent[] _values = [];
    private ValueRange[] _ranges = [];
    private int _count;
    private bool _isUsed;

    /// <summary>How much memory is held, in bytes.</summary>
    public long Bytes => (Unsafe.SizeOf<LineExtent>() * (long)_values.Length) + (Unsafe.SizeOf<ValueRange>() * (long)_ranges.Length);

    /// <summary>Forgets all values.</summary>
    public void Reset()
    {
        if (_isUsed)
        {
            _isUsed = false;
            _count = 0;
            _ranges.AsSpan().Clear();
        }
    }

    /// <summary>The values of a field, in the order of the text.</summary>
    /// <param name="slot">The slot of the field.</param>
    /// <param name="kind">As what it is read.</param>
    /// <param name="values">The values; those of a result stay where they are while it lives.</param>
    /// <returns>False when they are yet to be collected.</returns>
    public bool TryGet(int slot, FieldKind kind, out ReadOnlySpan<LineExtent> values)
    {
        int index = (slot * Kinds) + (int)kind;
        if (index >= _ranges.Length || !_ranges[index].IsKnown)
        {
            values = default;
            return false;
        }

        values = _values.AsSpan(_ranges[index].First, _ranges[index].Count);
        return true;
    }

    /// <summary>Begins with the values of a field.</summary>
    /// <returns>What <see cref="End"/> wants to know.</returns>
    public int Begin() => _count;

    /// <summary>Adds a value behind the others.</summary>
    /// <param name="start">0-based offset in the text.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, int end)
    {
        int index = _count;
        LineExtent[] values = index < _values.Length ? _values : Grown();
        values[index] = new LineExtent(start, end);
        _count = index + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private LineExtent[] Grown()
    {
        Array.Resize(ref _values, Math.Max(16, 2 * _count));
        return _values;
    }

    /// <summary>Takes back the values that were added since.</summary>
    /// <param name="first">What <see cref="Begin"/> gave.</param>
    public void TakeBack(int first) => _count = first;

    /// <summary>Ends the values of a field.</summary>
    /// <param name="slot">The slot of the field.</param>
    /// <param name="kind">As what it is read.</param>
    /// <param name="first">What <see cref="Begin"/> gave.</param>
    /// <returns>The values.</returns>
    public ReadOnlySpan<LineExtent> End(int slot, FieldKind kind, int first)
    {
        int index = (slot * Kinds) + (int)kind;
        if (_ranges.Length <= index)
        {
            Array.Resize(ref _ranges, Math.Max(index + 1, 2 * _ranges.Length));
        }

        _isUsed = true;
        _ranges[index] = new ValueRange(first, _count - first, IsKnown: true);
        return _values.AsSpan(first, _count - first);
    }

    /// <summary>Where the values of a field stand among all.</summary>
    private readonly record struct ValueRange(int First, int Count, bool IsKnown);
}
