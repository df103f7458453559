using NewsGrammar.Views;

namespace NewsGrammar.SitePack.Tests;

/// <summary>The shape of the property <c>Document</c> of a generated view.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <typeparam name="TView">The generated view of the document.</typeparam>
/// <param name="view">The view.</param>
internal delegate ParsedDocument<TUnit> DocumentProperty<TUnit, TView>(ref TView view)
    where TUnit : unmanaged
    where TView : allows ref struct;
