using NewsGrammar.Marks;
using NewsGrammar.Tapes;

namespace NewsGrammar.SitePack.Tests;

/// <summary>The shape of a generated parser's methods.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <typeparam name="TView">The generated view of the document.</typeparam>
/// <param name="page">The text, and what is known of its lines.</param>
/// <param name="tape">Where to put the result.</param>
internal delegate TView ParseMethod<TUnit, TView>(MarkedText<TUnit> page, Tape? tape)
    where TUnit : unmanaged
    where TView : allows ref struct;
