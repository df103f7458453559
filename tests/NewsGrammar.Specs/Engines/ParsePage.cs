using NewsGrammar.Marks;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>A way to parse a page of one encoding.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="page">Its text, and what is known of its lines.</param>
/// <param name="tape">Where to put the result; null for memory of the pool.</param>
public delegate ParsedDocument<TUnit> ParsePage<TUnit>(MarkedText<TUnit> page, Tape? tape)
    where TUnit : unmanaged;
