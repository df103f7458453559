using Microsoft.Win32.SafeHandles;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Standard output: where it goes, and a stream to it.</summary>
internal static class StandardOutput
{
    /// <summary>Whether it is a terminal.</summary>
    public static bool IsTerminal => !Console.IsOutputRedirected;

    /// <summary>How many columns fit on a line: of the terminal, or as many as wanted where there is none.</summary>
    public static int Columns => IsTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : int.MaxValue;

    /// <summary>
    /// A stream to it, buffered unless somebody watches. Dispose it in the end. Until then an interrupt lets the line at hand
    /// end before it ends the process.
    /// </summary>
    public static Stream Open()
    {
        if (IsTerminal)
        {
            return OpenRaw();
        }

        var lines = new LineStream(OpenRaw());
        Interruption.Before(lines.End);
        return lines;
    }

    /// <summary>
    /// On Unix the console's stream takes writes to a closed pipe in silence, and a long run would go on for nobody. A
    /// file stream reports them. A regular file stays with the console's stream, which writes at the offset that it
    /// shares with standard error.
    /// </summary>
    private static Stream OpenRaw()
    {
        if (OperatingSystem.IsWindows() || IsTerminal)
        {
            return Console.OpenStandardOutput();
        }

        var handle = new SafeFileHandle(1, ownsHandle: false);
        var pipe = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        if (!pipe.CanSeek)
        {
            return pipe;
        }

        pipe.Dispose();
        return Console.OpenStandardOutput();
    }
}
