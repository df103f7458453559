namespace NewsGrammar.Compiler.Tests;

/// <summary>A signal that a test gives.</summary>
internal sealed class ManualSignal : IDisposable
{
    private Action? _changed;

    /// <summary>What is watched.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    public bool IsDisposed { get; private set; }

    public IDisposable Watch(IReadOnlyList<string> files, Action changed)
    {
        Files = files;
        _changed = changed;
        return this;
    }

    public void Give() => _changed!();

    public void Dispose() => IsDisposed = true;
}
