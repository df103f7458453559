namespace NewsGrammar.Specs;

/// <summary>Parses a text into the records that a generated parser declares.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="text">The text.</param>
public delegate object MakeModel<TUnit>(ReadOnlySpan<TUnit> text)
    where TUnit : unmanaged;
