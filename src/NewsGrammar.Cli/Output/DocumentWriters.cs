using NewsGrammar.Cli.Output.Tree;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Output;

/// <summary>The writers by format.</summary>
internal static class DocumentWriters
{
    /// <summary>Makes a writer.</summary>
    /// <param name="format">The format; null for the default: for a reader at a terminal, otherwise for a program.</param>
    /// <param name="color">When output is coloured.</param>
    /// <param name="output">Where to write.</param>
    public static IDocumentWriter Create(OutputFormat? format, ColorChoice color, Stream output) =>
        (format ?? (StandardOutput.IsTerminal ? OutputFormat.Tree : OutputFormat.Json)) switch
        {
            OutputFormat.Tree => new TreeDocumentWriter(
                TextOutput.To(output), Style.For(color, StandardOutput.IsTerminal), StandardOutput.Columns),
            OutputFormat.JsonLines => new JsonDocumentWriter(output, isIndented: false),
            OutputFormat.Text => new TextDocumentWriter(TextOutput.To(output)),
            _ => new JsonDocumentWriter(output, isIndented: true),
        };
}
