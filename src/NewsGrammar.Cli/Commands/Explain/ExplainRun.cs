using NewsGrammar.Authoring.Explain;
using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Cli.Commands.Parse;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Output.Tree;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.Cli.Commands.Explain;

/// <summary>The run of an <c>explain</c> command: one text, read by the interpreter.</summary>
internal static class ExplainRun
{
    /// <summary>Explains the text that a command line names.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(ExplainOptions options)
    {
        var parse = new ParseOptions([options.File], options.Grammars, options.Site, null, Engine.Interpreted, null, null, false, options.Root, null, null);
        if (ParseRun.ParsersFor(parse) is not { } parsers)
        {
            return ExitCode.Wrong;
        }

        try
        {
            PageDocument file = DocumentFile.Read(options.File);
            var page = new MarkedText<char>(file.ToText(), file.Marks.Span);
            parsers = ParseRun.ChoiceFor(parse, parsers)(file);
            using ParsedDocument<char> document = BestFit.Parse<char>(page, [.. parsers.Select(static parser => parser.Utf16)], out int best);
            if (!parse.NamesGrammar && !document.Recognized)
            {
                using var output = ResultOutput.Open(options.Output);
                TreeTo(output, options, out _).WriteUnrecognized(options.File);
                output.Complete();
                Messages.Default.Hint(Unrecognized.Hint(1));
                return ExitCode.Findings;
            }

            DocumentExplanation explanation = parsers[best].Interpreter!.Explain(page);
            RequireLines(options.Lines, explanation);
            Write(options, document, explanation);
            return document.Fits ? ExitCode.Fine : ExitCode.Findings;
        }
        catch (InputException exception)
        {
            Messages.Default.Error(options.File, exception.Message);
            return ExitCode.Wrong;
        }
    }

    private static void RequireLines(IReadOnlyList<int> lines, DocumentExplanation explanation)
    {
        foreach (int line in lines.Where(line => !explanation.Has(line)))
        {
            throw new InputException(line < 1 || line > explanation.LineCount
                ? $"there is no line {line}: the text has {Plural.Of(explanation.LineCount, "line")}"
                : $"line {line} is blank: only lines with text are read by rules");
        }
    }

    private static void Write(ExplainOptions options, ParsedDocument<char> document, DocumentExplanation explanation)
    {
        using var output = ResultOutput.Open(options.Output);
        TreeTo(output, options, out Style style)
            .Write(options.File, document, new ExplanationNotes(explanation, options.Lines, options.IsAll, style));
        output.Complete();
    }

    private static TreeDocumentWriter TreeTo(ResultOutput output, ExplainOptions options, out Style style)
    {
        style = Style.For(options.Color, output.IsTerminal);
        return new TreeDocumentWriter(TextOutput.To(output.Stream), style, output.Columns);
    }
}
