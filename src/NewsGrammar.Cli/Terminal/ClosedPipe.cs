namespace NewsGrammar.Cli.Terminal;

/// <summary>Tells that the reader of the output went away, as <c>head</c> does when it has its lines.</summary>
internal static class ClosedPipe
{
    /// <summary>EPIPE, the same on Linux and macOS; .NET hands the error number on.</summary>
    private const int UnixBrokenPipe = 32;

    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    /// <summary>Whether that is why writing failed.</summary>
    public static bool Caused(IOException exception) =>
        exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
