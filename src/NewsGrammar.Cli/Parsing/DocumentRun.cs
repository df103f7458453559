using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Views;

namespace NewsGrammar.Cli.Parsing;

/// <summary>Takes files through the parser, one at a time.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="parsers">The grammars to choose from.</param>
/// <param name="decode">Turns the bytes of a file into units.</param>
/// <param name="writer">Writes the results.</param>
internal sealed class DocumentRun<TUnit>(
    ParseText<TUnit>[] parsers, Func<byte[], ReadOnlyMemory<TUnit>> decode, IDocumentWriter writer)
    where TUnit : unmanaged
{
    /// <summary>How many texts show no label of the grammar that reads them, though there were several to choose from.</summary>
    private int _guesses;

    /// <summary>Parses the files. One that cannot be read is reported, and the others are parsed all the same.</summary>
    /// <returns>The gravest <see cref="ExitCode"/>.</returns>
    public int Run(IEnumerable<string> files)
    {
        int code = ExitCode.Fine;
        foreach (string file in files)
        {
            code = Math.Max(code, Run(file));
        }

        if (_guesses > 0)
        {
            Messages.Default.Hint(
                $"{Plural.Of(_guesses, "text")} without a label of any grammar: which one is meant is a guess; --site or --grammar tells.");
        }

        return code;
    }

    private int Run(string file)
    {
        try
        {
            ReadOnlyMemory<TUnit> text = decode(DocumentFile.Read(file));
            using ParsedDocument<TUnit> document = BestFit.Parse(text.Span, parsers, out _);
            writer.Write(file, document);
            _guesses += parsers.Length > 1 && !HasLabel(document) ? 1 : 0;
            return document.Fits ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (InputException exception)
        {
            Messages.Default.Error(file, exception.Message);
            return ExitCode.Wrong;
        }
    }

    private static bool HasLabel(ParsedDocument<TUnit> document)
    {
        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            if (line.IsLabel)
            {
                return true;
            }
        }

        return false;
    }
}
