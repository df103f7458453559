namespace NewsGrammar.Models;

/// <summary>Makes lists for models.</summary>
public static class ValueList
{
    /// <summary>A list of these items; what a collection expression calls.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>
    /// The list of a field that is absent: no line of it was read. It has no items, and JSON leaves it out, where a list
    /// whose line was read and held nothing is <c>[]</c>.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static ValueList<T> Absent<T>() => ValueList<T>.Absent;
}
