using NewsGrammar.Cli.Terminal;
using NewsGrammar.Output;
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
        Begin(file);
        foreach (ReadOnlyMemory<char> piece in SnapshotOutput.Build(document).GetChunks())
        {
            output.Write(TerminalText.Lines(piece.Span));
        }

        output.Flush();
    }

    /// <inheritdoc/>
    public void WriteUnrecognized(string file)
    {
        Begin(file);
        output.Write("not recognized\n");
        output.Flush();
    }

    private void Begin(string file)
    {
        output.Write(_isFirst ? "" : "\n");
        _isFirst = false;
        output.Write($"{TerminalText.OneLine(file)}: ");
    }
}
