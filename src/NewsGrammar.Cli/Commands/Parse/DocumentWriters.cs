using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Output.Tree;
using NewsGrammar.Cli.Terminal;

namespace NewsGrammar.Cli.Commands.Parse;

/// <summary>The writers by format.</summary>
internal static class DocumentWriters
{
    /// <summary>Makes a writer.</summary>
    /// <param name="options">
    /// What the command line asks for: without a format, one for a reader at a terminal, otherwise for a program.
    /// </param>
    /// <param name="output">Where to write.</param>
    public static IDocumentWriter Create(ParseOptions options, ResultOutput output) =>
        (options.Format ?? (output.IsTerminal && !options.Places ? OutputFormat.Tree : OutputFormat.Json)) switch
        {
            OutputFormat.Tree => new TreeDocumentWriter(
                TextOutput.To(output.Stream), Style.For(options.Color ?? ColorChoice.Auto, output.IsTerminal), output.Columns),
            OutputFormat.JsonLines => new JsonDocumentWriter(output.Stream, isIndented: false, options.Places),
            OutputFormat.Text => new TextDocumentWriter(TextOutput.To(output.Stream)),
            OutputFormat.Json => new JsonDocumentWriter(output.Stream, isIndented: true, options.Places),
            var format => throw new InvalidOperationException($"No format is {format}."),
        };
}
