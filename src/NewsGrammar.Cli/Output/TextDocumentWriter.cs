using NewsGrammar.Cli.Terminal;
using NewsGrammar.Views;

namespace NewsGrammar.Cli.Output;

/// <summary>Writes each result as plain text: the file, its grammar and fields, then the repairs; a blank line between two.</summary>
/// <param name="output">Where to write.</param>
internal sealed class TextDocumentWriter(TextWriter output) : IDocumentWriter
{
    private bool _isFirst = true;

    /// <inheritdoc/>
    public void Write<TUnit>(string file, ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        Write(file, TerminalText.Lines(document.ToSnapshot()));
    }

    /// <inheritdoc/>
    public void WriteUnrecognized(string file) => Write(file, "not recognized\n");

    private void Write(string file, string result)
    {
        output.Write(_isFirst ? "" : "\n");
        _isFirst = false;
        output.Write($"{TerminalText.OneLine(file)}: {result}");
        output.Flush();
    }
}
