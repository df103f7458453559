using System.Runtime.InteropServices;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Ctrl-C, and the system's request to end: something is done before the process ends as it would have.</summary>
internal static class Interruption
{
    /// <summary>What shells report of a process that a signal ended: this and the number of the signal.</summary>
    private const int Signalled = 128;

    private static readonly List<PosixSignalRegistration> Registrations = [];

    /// <summary>Has something done before an interrupt ends the process.</summary>
    public static void Before(Action ending)
    {
        Registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, Signalled + 2, ending)));
        Registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, Signalled + 15, ending)));
    }

    /// <summary>Leaves interrupts to somebody who waits for them.</summary>
    public static void Clear()
    {
        Registrations.ForEach(static registration => registration.Dispose());
        Registrations.Clear();
    }

    private static void End(PosixSignalContext context, int code, Action ending)
    {
        context.Cancel = true;
        try
        {
            ending();
        }
        catch (IOException)
        {
            // Nobody reads any more.
        }

        Environment.Exit(code);
    }
}
