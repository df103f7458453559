namespace NewsGrammar.Views;

/// <summary>The items between the delimiters of one value, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="value">The value.</param>
public readonly ref struct ItemSequence<TUnit>(ReadOnlySpan<TUnit> value)
    where TUnit : unmanaged
{
    private readonly ReadOnlySpan<TUnit> _value = value;

    /// <summary>Begins at the first item.</summary>
    public Enumerator GetEnumerator() => new(_value);

    /// <summary>The items as strings of their own, which may outlive the text.</summary>
    public string[] ToArray()
    {
        var strings = new List<string>();
        foreach (ReadOnlySpan<TUnit> item in this)
        {
            strings.Add(Units.ToText(item));
        }

        return [.. strings];
    }

    /// <summary>Goes through the items.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<TUnit> _value;
        private int _next;

        internal Enumerator(ReadOnlySpan<TUnit> value)
        {
            _value = value;
        }

        /// <summary>The item.</summary>
        public ReadOnlySpan<TUnit> Current { get; private set; }

        /// <summary>Goes to the next item that is not empty.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            if (!Units.TryNextItem(_value, ref _next, out int start, out int end))
            {
                return false;
            }

            Current = _value[start..end];
            return true;
        }
    }
}
