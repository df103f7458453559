namespace NewsGrammar.Models;

/// <summary>Makes lists for models.</summary>
public static class ValueList
{
    /// <summary>A list of these items; what a collection expression calls.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
