namespace NewsGrammar.Views;

/// <summary>A typed view that generated code puts over the captures of a line.</summary>
/// <typeparam name="TSelf">The typed view.</typeparam>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public interface ICaptureView<TSelf, TUnit>
    where TSelf : ICaptureView<TSelf, TUnit>, allows ref struct
    where TUnit : unmanaged
{
    /// <summary>Puts the typed view over the captures.</summary>
    static abstract TSelf Create(CaptureView<TUnit> view);
}
