using System.Text;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Completion;

/// <summary>Writes the script for a shell.</summary>
internal static class CompletionRun
{
    /// <summary>Writes it.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="path">The file to write it to; null for standard output.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(Shell shell, string? path)
    {
        using var output = ResultOutput.Open(path);
        output.Stream.Write(Encoding.UTF8.GetBytes(CompletionScript.For(shell)));
        output.Complete();
        return ExitCode.Fine;
    }
}
