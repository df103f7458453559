namespace NewsGrammar.Tapes;

/// <summary>
/// A row of sets of positions, a bit a position, kept while more than one position could have taken the lines read last.
/// </summary>
internal sealed class PositionSets
{
    private ulong[] _words = [];
    private int _width;

    /// <summary>How many sets there are.</summary>
    public int Count { get; private set; }

    /// <summary>How much memory is held, in bytes.</summary>
    public long Bytes => sizeof(ulong) * (long)_words.Length;

    /// <summary>Forgets the sets.</summary>
    /// <param name="positions">How many positions a set may hold.</param>
    public void Reset(int positions)
    {
        _width = (positions + 63) / 64;
        Count = 0;
    }

    /// <summary>The words of a set.</summary>
    public Span<ulong> this[int index] => _words.AsSpan(index * _width, _width);

    /// <summary>Adds an empty set. Spans taken before may no longer show the row.</summary>
    public void AppendEmpty()
    {
        int needed = (Count + 1) * _width;
        if (_words.Length < needed)
        {
            Array.Resize(ref _words, Math.Max(needed, _words.Length * 2));
        }

        Count++;
        this[Count - 1].Clear();
    }

    /// <summary>Adds a position to a set.</summary>
    /// <returns>Whether it was not in it.</returns>
    public static bool Add(Span<ulong> set, int position)
    {
        ref ulong word = ref set[position >> 6];
        ulong bit = 1UL << position;
        bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    /// <summary>Takes a position out of a set.</summary>
    public static void Remove(Span<ulong> set, int position) => set[position >> 6] &= ~(1UL << position);

    /// <summary>Whether a set holds a position.</summary>
    public static bool Contains(ReadOnlySpan<ulong> set, int position) => (set[position >> 6] & (1UL << position)) != 0;
}
