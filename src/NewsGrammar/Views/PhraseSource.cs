namespace NewsGrammar.Views;

/// <summary>Where the phrases of a value come from. The default stands for a value whose items have delimiters.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
internal readonly ref struct PhraseSource<TUnit>
    where TUnit : unmanaged
{
    private readonly ParsedDocument<TUnit> _document;
    private readonly int _valueStart;

    private PhraseSource(ParsedDocument<TUnit> document, int valueStart)
    {
        _document = document;
        _valueStart = valueStart;
        HasPhrases = true;
    }

    /// <summary>Whether the value has no delimiters.</summary>
    public bool HasPhrases { get; }

    /// <summary>The source for a value of a capture that is read as phrases.</summary>
    /// <param name="document">The result.</param>
    /// <param name="value">The value.</param>
    /// <param name="valueStart">Where the value starts in the text.</param>
    public static PhraseSource<TUnit> Of(ParsedDocument<TUnit> document, ReadOnlySpan<TUnit> value, int valueStart) =>
        value.IsEmpty || ByEncoding.HasListDelimiter(value) ? default : new PhraseSource<TUnit>(document, valueStart);

    /// <summary>The next phrase of the value.</summary>
    /// <param name="next">The number of the phrase; afterwards that of the one behind it.</param>
    /// <param name="start">Where it starts in the value.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>False when there is none left.</returns>
    public bool TryNext(ref int next, out int start, out int end) =>
        ByEncoding.TryNextPhrase(_document, _valueStart, ref next, out start, out end);
}
