using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Fitting;

/// <summary>Parses a text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="text">The text, which the result must not outlive.</param>
internal delegate ParsedDocument<TUnit> ParseText<TUnit>(ReadOnlySpan<TUnit> text)
    where TUnit : unmanaged;
