using CsCheck;

namespace NewsGrammar.Oracle;

/// <summary>Random choices, all drawn from the generator that CsCheck can replay by its seed.</summary>
internal sealed class RandomSource(PCG pcg)
{
    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)pcg.Next((uint)bound);

    /// <summary>A number from one bound to another, both included.</summary>
    public int Between(int minimum, int maximum) => minimum + Below(maximum - minimum + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Picks the index of a weight, as often as its share of all weights.</summary>
    public int PickWeighted(params ReadOnlySpan<int> weights)
    {
        int total = 0;
        foreach (int weight in weights)
        {
            total += weight;
        }

        int drawn = Below(total);
        int index = 0;
        while (drawn >= weights[index])
        {
            drawn -= weights[index++];
        }

        return index;
    }

    /// <summary>Picks several different items in random order.</summary>
    public IReadOnlyList<T> PickSeveral<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.ToList();
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            int index = Below(left.Count);
            picked.Add(left[index]);
            left.RemoveAt(index);
        }

        return picked;
    }

    /// <summary>A list of random length, made item by item.</summary>
    public IReadOnlyList<T> Several<T>(int minimum, int maximum, Func<T> make) =>
        [.. Enumerable.Range(0, Between(minimum, maximum)).Select(_ => make())];
}
