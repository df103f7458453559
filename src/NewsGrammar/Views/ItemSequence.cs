namespace NewsGrammar.Views;

/// <summary>The items between the delimiters of one value, for <c>foreach</c>.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct ItemSequence<TUnit>
    where TUnit : unmanaged
{
    private readonly ReadOnlySpan<TUnit> _value;
    private readonly PhraseSource<TUnit> _phrases;

    /// <summary>The items between delimiters.</summary>
    /// <param name="value">The value.</param>
    public ItemSequence(ReadOnlySpan<TUnit> value)
    {
        _value = value;
    }

    /// <summary>The phrases of a value.</summary>
    internal ItemSequence(ParsedDocument<TUnit> document, ReadOnlySpan<TUnit> value, int valueStart)
    {
        _value = value;
        _phrases = PhraseSource<TUnit>.Of(document, value, valueStart);
    }

    /// <summary>Begins at the first item.</summary>
    public Enumerator GetEnumerator() => new(_value, _phrases);

    /// <summary>The items as strings of their own, which may outlive the text.</summary>
    public string[] ToArray()
    {
        var strings = new List<string>();
        foreach (ReadOnlySpan<TUnit> item in this)
        {
            strings.Add(ByEncoding.ToText(item));
        }

        return [.. strings];
    }

    /// <summary>The items between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", ToArray())}]";

    /// <summary>Goes through the items.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<TUnit> _value;
        private readonly PhraseSource<TUnit> _phrases;
        private int _next;

        internal Enumerator(ReadOnlySpan<TUnit> value, PhraseSource<TUnit> phrases)
        {
            _value = value;
            _phrases = phrases;
        }

        /// <summary>The item.</summary>
        public ReadOnlySpan<TUnit> Current { get; private set; }

        /// <summary>Goes to the next item that is not empty.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext()
        {
            int start;
            int end;
            bool found = _phrases.HasPhrases
                ? _phrases.TryNext(ref _next, out start, out end)
                : ByEncoding.TryNextItem(_value, ref _next, out start, out end);
            if (!found)
            {
                return false;
            }

            Current = _value[start..end];
            return true;
        }
    }
}
