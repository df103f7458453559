using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>A way to parse a text of one encoding.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="text">The text.</param>
/// <param name="tape">Where to put the result; null for memory of the pool.</param>
public delegate ParsedDocument<TUnit> ParseText<TUnit>(ReadOnlySpan<TUnit> text, Tape? tape)
    where TUnit : unmanaged;
