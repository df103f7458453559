using NewsGrammar.Cli.Commands;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Sites;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Parsing;

/// <summary>The run of a <c>parse</c> command: grammars, then files, then results.</summary>
internal static class ParseRun
{
    /// <summary>Parses the files that a command line names.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(ParseOptions options)
    {
        if (ParsersFor(options) is not { } parsers)
        {
            return ExitCode.Wrong;
        }

        using Stream output = StandardOutput.Open();
        IDocumentWriter writer = DocumentWriters.Create(options.Format, options.Color ?? ColorChoice.Auto, output);
        return options.Encoding == TextEncoding.Utf16
            ? new DocumentRun<char>([.. parsers.Select(static parser => parser.Utf16)], InputText.ToUtf16, writer).Run(options.Files)
            : new DocumentRun<byte>([.. parsers.Select(static parser => parser.Utf8)], InputText.ToUtf8, writer).Run(options.Files);
    }

    /// <summary>The grammars to choose from; null when they cannot be used, which has been said.</summary>
    private static IReadOnlyList<DocumentParser>? ParsersFor(ParseOptions options)
    {
        if (options.Grammar is not { } path)
        {
            return SitePack.Parsers(options.Engine ?? Engine.Generated);
        }

        if (options.Engine == Engine.Generated)
        {
            Messages.Default.Error(
                "newsgrammar",
                "--engine generated runs the built-in grammars only: leave it out for --grammar, which the interpreter runs");
            return null;
        }

        return Load(path) is { } grammar ? [DocumentParser.Interpret(path, new Grammar(grammar))] : null;
    }

    private static CompiledGrammar? Load(string path)
    {
        try
        {
            SourceText source = GrammarFile.Read(path);
            GrammarCompilation compilation = GrammarCompiler.Compile(source);
            foreach (var error in compilation.Diagnostics.Where(static diagnostic => diagnostic.IsError))
            {
                Messages.Default.Error(error, source);
            }

            return compilation.Grammar;
        }
        catch (InputException exception)
        {
            Messages.Default.Error(path, exception.Message);
            return null;
        }
    }
}
