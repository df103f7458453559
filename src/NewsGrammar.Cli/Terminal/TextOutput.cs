using System.Text;

namespace NewsGrammar.Cli.Terminal;

/// <summary>Writes text to a stream: UTF-8 without a byte order mark on every system, lines ended by LF.</summary>
internal static class TextOutput
{
    private const int BufferSize = 4096;

    /// <summary>A writer that leaves the stream open.</summary>
    public static TextWriter To(Stream stream) => new StreamWriter(stream, new UTF8Encoding(false), BufferSize, leaveOpen: true)
    {
        NewLine = "\n",
    };
}
