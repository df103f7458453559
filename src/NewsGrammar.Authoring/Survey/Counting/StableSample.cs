namespace NewsGrammar.Authoring.Survey;

/// <summary>
/// A random sample in one reading and whatever the order: what has the smallest hashes. Each has the same chance, and the same
/// pages give the same sample.
/// </summary>
/// <typeparam name="T">What is sampled.</typeparam>
/// <param name="capacity">How many it holds at most.</param>
internal sealed class StableSample<T>(int capacity)
{
    private readonly SortedList<ulong, T> _items = [];

    /// <summary>What it holds, in an order that says nothing.</summary>
    public IList<T> Items => _items.Values;

    /// <summary>Whether something with a hash has a place in it.</summary>
    public bool Admits(ulong hash) => _items.Count < capacity || hash < _items.GetKeyAtIndex(_items.Count - 1);

    /// <summary>Takes something that has a place.</summary>
    public void Take(ulong hash, T item)
    {
        if (_items.TryAdd(hash, item) && _items.Count > capacity)
        {
            _items.RemoveAt(_items.Count - 1);
        }
    }

    /// <summary>Adds another sample.</summary>
    public void Add(StableSample<T> other)
    {
        foreach ((ulong hash, T item) in other._items)
        {
            if (!Admits(hash))
            {
                return;
            }

            Take(hash, item);
        }
    }
}
