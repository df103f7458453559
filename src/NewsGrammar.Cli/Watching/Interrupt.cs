using System.Runtime.InteropServices;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Watching;

/// <summary>Waits, until Ctrl-C or the system asks the tool to end.</summary>
internal sealed class Interrupt : IDisposable
{
    /// <summary>Soon enough after a file is saved, and seldom enough to cost nothing.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);

    private readonly ManualResetEventSlim _isAsked = new();
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Begins to listen, so that neither ends the process by itself.</summary>
    public Interrupt()
    {
        Interruption.Clear();
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Ask), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ask)];
    }

    /// <summary>Waits for a moment.</summary>
    /// <returns>False when the tool is asked to end.</returns>
    public bool Pause() => !_isAsked.Wait(Period);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        _isAsked.Dispose();
    }

    private void Ask(PosixSignalContext context)
    {
        context.Cancel = true;
        _isAsked.Set();
    }
}
