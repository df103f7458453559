namespace NewsGrammar.Views;

/// <summary>A typed view that generated code puts over the fields of a layout.</summary>
/// <typeparam name="TSelf">The typed view.</typeparam>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public interface ILayoutView<TSelf, TUnit>
    where TSelf : ILayoutView<TSelf, TUnit>, allows ref struct
    where TUnit : unmanaged
{
    /// <summary>Puts the typed view over the fields.</summary>
    static abstract TSelf Create(LayoutView<TUnit> view);
}
