using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Fitting;

/// <summary>Parses a text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="page">The text, which the result must not outlive, and what is known of its lines.</param>
internal delegate ParsedDocument<TUnit> ParseText<TUnit>(MarkedText<TUnit> page)
    where TUnit : unmanaged;
