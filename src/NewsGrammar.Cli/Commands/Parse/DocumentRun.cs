using System.Text;
using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.Cli.Commands.Parse;

/// <summary>Takes files through the parser, one at a time.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="parsers">The grammars to choose from for a document.</param>
/// <param name="decode">Gives the units of a text.</param>
/// <param name="writer">Writes the results.</param>
/// <param name="isNamed">Whether the command line names the grammar, so that no text needs to show that it is meant.</param>
/// <param name="encoding">How files are encoded; null for UTF-8, or UTF-16 with a byte order mark.</param>
internal sealed class DocumentRun<TUnit>(
    Func<PageDocument, ParseText<TUnit>[]> parsers, Func<PageDocument, ReadOnlyMemory<TUnit>> decode, IDocumentWriter writer, bool isNamed, Encoding? encoding)
    where TUnit : unmanaged
{
    private int _unrecognized;

    /// <summary>Parses the files. One that cannot be read is reported, and the others are parsed all the same.</summary>
    /// <returns>The gravest <see cref="ExitCode"/>.</returns>
    public int Run(IEnumerable<string> files)
    {
        int code = ExitCode.Fine;
        foreach (string file in files)
        {
            code = Math.Max(code, Run(file));
        }

        if (_unrecognized > 0)
        {
            Messages.Default.Hint(Unrecognized.Hint(_unrecognized));
        }

        return code;
    }

    private int Run(string file)
    {
        try
        {
            PageDocument page = DocumentFile.Read(file, encoding);
            using ParsedDocument<TUnit> document = BestFit.Parse(new MarkedText<TUnit>(decode(page).Span, page.Marks.Span), parsers(page), out _);
            if (!isNamed && !document.Recognized)
            {
                writer.WriteUnrecognized(file);
                _unrecognized++;
                return ExitCode.Findings;
            }

            writer.Write(file, document);
            return document.Fits ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (InputException exception)
        {
            Messages.Default.Error(file, exception.Message);
            return ExitCode.Wrong;
        }
    }
}
