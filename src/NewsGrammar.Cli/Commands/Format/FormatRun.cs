using System.Text;
using NewsGrammar.Authoring.Formatting;
using NewsGrammar.Authoring.Samples;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Commands.Format;

/// <summary>The run of a <c>format</c> command.</summary>
internal static class FormatRun
{
    /// <summary>Formats the files that a command line names.</summary>
    /// <param name="paths">The files; <c>-</c> for standard input.</param>
    /// <param name="isCheck">Whether files are only compared with their canonical form.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> paths, bool isCheck)
    {
        using var output = ResultOutput.Open(null);
        TextWriter writer = TextOutput.To(output.Stream);
        int code = ExitCode.Fine;
        foreach (string path in paths)
        {
            code = Math.Max(code, Format(path, isCheck, writer));
        }

        writer.Flush();
        output.Complete();
        return code;
    }

    private static int Format(string path, bool isCheck, TextWriter output)
    {
        try
        {
            byte[] file = InputFile.Read(path);
            SourceText source = GrammarFile.Of(path, file);
            if (GrammarFormatter.Format(source, out IReadOnlyList<Diagnostic> mistakes) is not { } text)
            {
                Messages.Default.Error(mistakes[0], [source]);
                return ExitCode.Wrong;
            }

            byte[] formatted = Encoding.UTF8.GetBytes(text);
            bool isSame = formatted.AsSpan().SequenceEqual(file);
            if (isCheck)
            {
                output.Write(isSame ? "" : TerminalText.OneLine(path) + "\n");
                return isSame ? ExitCode.Fine : ExitCode.Findings;
            }

            if (path == InputFile.StandardInput)
            {
                output.Write(text);
            }
            else if (!isSame)
            {
                FileReplacement.Write(path, formatted);
                output.Write(TerminalText.OneLine(path) + "\n");
            }

            return ExitCode.Fine;
        }
        catch (InputException exception)
        {
            Messages.Default.Error(path, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Messages.Default.Error(path, $"the file cannot be written: {exception.Message}");
        }

        return ExitCode.Wrong;
    }
}
