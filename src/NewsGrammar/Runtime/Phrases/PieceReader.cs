using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Runtime.Phrases;

/// <summary>
/// Cuts a text into the pieces by which runs of words are compared: words, which are runs of letters, digits and
/// combining marks, and single other characters.
/// </summary>
/// <typeparam name="T">The unit of the text.</typeparam>
internal ref struct PieceReader<T>
    where T : unmanaged, ITextUnit<T>
{
    private FoldedReader<T> _reader;
    private bool _hasNext;

    /// <summary>Begins a text.</summary>
    public PieceReader(ReadOnlySpan<T> text)
    {
        _reader = new FoldedReader<T>(text);
        _hasNext = _reader.MoveNext();
    }

    /// <summary>Whether white space stands before the piece.</summary>
    public bool HasSpaceBefore { get; private set; }

    /// <summary>Whether the piece is a word.</summary>
    public bool IsWord { get; private set; }

    /// <summary>Goes to the next piece and adds what it folds to at the end of the letters.</summary>
    /// <returns>False when there is none left.</returns>
    public bool MoveNext(Letters letters)
    {
        HasSpaceBefore = false;
        while (_hasNext && _reader.Current == ' ')
        {
            HasSpaceBefore = true;
            _hasNext = _reader.MoveNext();
        }

        if (!_hasNext)
        {
            return false;
        }

        IsWord = CodePoints.ContinuesWord(_reader.Current);
        do
        {
            letters.Append(_reader.Current);
            _hasNext = _reader.MoveNext();
        }
        while (_hasNext && IsWord && CodePoints.ContinuesWord(_reader.Current));

        return true;
    }
}
