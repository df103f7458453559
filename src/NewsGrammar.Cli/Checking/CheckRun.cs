using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Checking;

/// <summary>Compiles grammar files, one after the other, and writes what the compiler finds.</summary>
internal static class CheckRun
{
    /// <summary>Checks the files.</summary>
    /// <param name="paths">The grammar files; <c>-</c> for standard input.</param>
    /// <param name="color">When output is coloured.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> paths, ColorChoice color)
    {
        using Stream stream = StandardOutput.Open();
        using TextWriter output = TextOutput.To(stream);
        var renderer = DiagnosticColors.Renderer(Style.For(color, StandardOutput.IsTerminal));
        var summary = new CheckSummary();
        foreach (string path in paths)
        {
            try
            {
                SourceText source = GrammarFile.Read(path);
                GrammarCompilation compilation = GrammarCompiler.Compile(source, ToolFiles.Default);
                foreach (Diagnostic diagnostic in compilation.Diagnostics)
                {
                    output.Write(renderer.Render(diagnostic, compilation.Sources));
                    output.Write('\n');
                    summary.Add(diagnostic);
                }

                summary.AddGrammar();
            }
            catch (InputException exception)
            {
                output.Flush();
                Messages.Default.Error(path, exception.Message);
                summary.AddUnreadable();
            }
        }

        output.Write(summary.ToString());
        output.Write('\n');
        return summary.ExitCode;
    }
}
