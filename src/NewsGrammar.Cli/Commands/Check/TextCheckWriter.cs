using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Commands.Check;

/// <summary>Writes findings for people, each with its source line and the way out, then the counts.</summary>
/// <param name="output">Where to write.</param>
/// <param name="style">The colours.</param>
internal sealed class TextCheckWriter(TextWriter output, Style style) : ICheckWriter
{
    private readonly DiagnosticRenderer _renderer = DiagnosticColors.Renderer(style);

    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        foreach (CheckedFile file in result.Files)
        {
            if (file.Compilation is { } compilation)
            {
                Write(compilation.Diagnostics, compilation.Sources);
            }
            else
            {
                output.Flush();
                Messages.Default.Error(file.Path, file.Unreadable);
            }
        }

        Write(result.Claims, result.Sources);
        output.Write($"{result}\n");
        output.Flush();
    }

    private void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<SourceText> sources)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            output.Write(_renderer.Render(diagnostic, sources));
            output.Write('\n');
        }
    }
}
