using NewsGrammar.Marks;
using NewsGrammar.Tapes;
using NewsGrammar.Views;

namespace NewsGrammar.Sites;

/// <summary>Parses a text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="page">The text, which the result must not outlive, and what is known of its lines.</param>
/// <param name="tape">Where to put the result; null for memory of a pool.</param>
public delegate ParsedDocument<TUnit> SiteParse<TUnit>(MarkedText<TUnit> page, Tape? tape)
    where TUnit : unmanaged;
