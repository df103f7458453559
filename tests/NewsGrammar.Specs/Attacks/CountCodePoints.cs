namespace NewsGrammar.Specs;

/// <summary>Counts the code points of a text; a malformed sequence counts as one.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="text">The text.</param>
internal delegate int CountCodePoints<TUnit>(ReadOnlySpan<TUnit> text)
    where TUnit : unmanaged;
