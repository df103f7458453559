using System.Collections;
using System.Runtime.CompilerServices;

namespace NewsGrammar.Models;

/// <summary>An immutable list that equals another one when their items do: what makes models comparable by value.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The one of fields that are absent.</summary>
    internal static readonly ValueList<T> Absent = new([]);

    private readonly T[] _items;

    internal ValueList(T[] items)
    {
        _items = items;
    }

    /// <summary>Whether the field is absent, and JSON leaves it out. It equals a list without items all the same.</summary>
    public bool IsAbsent => ReferenceEquals(this, Absent);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
