using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
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
        var sites = new List<GrammarSite>();
        var sources = new List<SourceText>();
        foreach (string path in paths)
        {
            try
            {
                GrammarCompilation compilation = Compile(GrammarFile.Read(path));
                Write(compilation.Diagnostics, compilation.Sources);
                summary.AddGrammar();
                sites.AddRange(compilation.Sites);
                sources.AddRange(compilation.Sources);
            }
            catch (InputException exception)
            {
                output.Flush();
                Messages.Default.Error(path, exception.Message);
                summary.AddUnreadable();
            }
        }

        Write(SiteClaims.Check(sites), sources);
        output.Write(summary.ToString());
        output.Write('\n');
        return summary.ExitCode;

        void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<SourceText> sources)
        {
            foreach (Diagnostic diagnostic in diagnostics)
            {
                output.Write(renderer.Render(diagnostic, sources));
                output.Write('\n');
                summary.Add(diagnostic);
            }
        }
    }

    private static GrammarCompilation Compile(SourceText source) => GrammarOutline.Of(source).IsPart
        ? GrammarCompiler.CheckPart(source, ToolFiles.Default)
        : GrammarCompiler.Compile(source, ToolFiles.Default);
}
