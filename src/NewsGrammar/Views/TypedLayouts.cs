namespace NewsGrammar.Views;

/// <summary>The objects of a field through their typed view, for <c>foreach</c>.</summary>
/// <typeparam name="TView">The typed view.</typeparam>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="sequence">The objects.</param>
public readonly ref struct TypedLayouts<TView, TUnit>(LayoutSequence<TUnit> sequence)
    where TView : ILayoutView<TView, TUnit>, allows ref struct
    where TUnit : unmanaged
{
    private readonly LayoutSequence<TUnit> _sequence = sequence;

    /// <summary>How many there are. Counts them anew at each call.</summary>
    public int Count => _sequence.Count;

    /// <summary>Begins at the first object.</summary>
    public Enumerator GetEnumerator() => new(_sequence);

    /// <summary>Goes through the objects.</summary>
    public ref struct Enumerator
    {
        private LayoutSequence<TUnit>.Enumerator _views;

        internal Enumerator(LayoutSequence<TUnit> sequence)
        {
            _views = sequence.GetEnumerator();
        }

        /// <summary>The object.</summary>
        public readonly TView Current => TView.Create(_views.Current);

        /// <summary>Goes to the next object.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext() => _views.MoveNext();
    }
}
