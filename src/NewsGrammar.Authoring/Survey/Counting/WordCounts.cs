namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// How often lines of each class begin with a word. Rare words are dropped when there are too many, as in lossy counting
/// (Manku and Motwani, 2002): what is frequent in the end is off by little, and the memory is bounded.
/// </summary>
internal sealed class WordCounts
{
    private const int MaxEntries = 1 << 18;

    private readonly Dictionary<(ushort Class, uint Word), int> _counts = [];

    /// <summary>How often lines of a class begin with a word.</summary>
    public int this[ushort lineClass, uint word] => _counts.GetValueOrDefault((lineClass, word));

    /// <summary>All counts.</summary>
    public IEnumerable<KeyValuePair<(ushort Class, uint Word), int>> All => _counts;

    /// <summary>Counts a line.</summary>
    public void Add(ushort lineClass, uint word, int count = 1)
    {
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, (lineClass, word), out _) += count;
    }

    /// <summary>Adds other counts.</summary>
    public void Add(WordCounts other)
    {
        foreach (((ushort lineClass, uint word), int count) in other._counts)
        {
            Add(lineClass, word, count);
        }

        for (int floor = 1; _counts.Count > MaxEntries; floor++)
        {
            foreach (((ushort, uint) key, int count) in _counts)
            {
                if (count <= floor)
                {
                    _counts.Remove(key);
                }
            }
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => _counts.Clear();
}
