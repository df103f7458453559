namespace NewsGrammar.Views;

/// <summary>The lines of a field through their typed view, for <c>foreach</c>.</summary>
/// <typeparam name="TView">The typed view.</typeparam>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="sequence">The lines.</param>
public readonly ref struct TypedCaptures<TView, TUnit>(CaptureSequence<TUnit> sequence)
    where TView : ICaptureView<TView, TUnit>, allows ref struct
    where TUnit : unmanaged
{
    private readonly CaptureSequence<TUnit> _sequence = sequence;

    /// <summary>How many there are. Counts them anew at each call.</summary>
    public int Count => _sequence.Count;

    /// <summary>Begins at the first line.</summary>
    public Enumerator GetEnumerator() => new(_sequence);

    /// <summary>Goes through the lines.</summary>
    public ref struct Enumerator
    {
        private CaptureSequence<TUnit>.Enumerator _views;

        internal Enumerator(CaptureSequence<TUnit> sequence)
        {
            _views = sequence.GetEnumerator();
        }

        /// <summary>The line.</summary>
        public readonly TView Current => TView.Create(_views.Current);

        /// <summary>Goes to the next line.</summary>
        /// <returns>False when there is none left.</returns>
        public bool MoveNext() => _views.MoveNext();
    }
}
