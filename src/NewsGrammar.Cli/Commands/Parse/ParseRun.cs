using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Output;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Commands.Parse;

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

        using var output = ResultOutput.Open(options.Output);
        IDocumentWriter writer = DocumentWriters.Create(options, output);
        Func<PageDocument, IReadOnlyList<DocumentParser>> choose = ChoiceFor(options, parsers);
        int code = options.Units == TextEncoding.Utf16
            ? new DocumentRun<char>(
                page => [.. choose(page).Select(static parser => parser.Utf16)],
                static page => page.ToText().AsMemory(),
                writer,
                options.NamesGrammar,
                options.FromEncoding).Run(options.Files)
            : new DocumentRun<byte>(
                page => [.. choose(page).Select(static parser => parser.Utf8)],
                static page => page.Text,
                writer,
                options.NamesGrammar,
                options.FromEncoding).Run(options.Files);
        output.Complete();
        return code;
    }

    /// <summary>The grammars to choose from; null when they cannot be used, which has been said.</summary>
    internal static IReadOnlyList<DocumentParser>? ParsersFor(ParseOptions options)
    {
        try
        {
            if ((options.Grammars.Count == 0 ? SitePack.Parsers(options.Engine ?? Engine.Generated) : Load(options)) is not { } parsers)
            {
                return null;
            }

            return options.Site is { } site ? [SiteChoice.Of(site, parsers)] : parsers;
        }
        catch (InputException exception)
        {
            Messages.Default.Error("newsgrammar", exception.Message);
            return null;
        }
    }

    /// <summary>Which of the grammars there are to choose from for a document.</summary>
    internal static Func<PageDocument, IReadOnlyList<DocumentParser>> ChoiceFor(ParseOptions options, IReadOnlyList<DocumentParser> parsers) =>
        options.Grammars.Count == 0 && options.Site is null
            ? new PageParsers(parsers, options.Engine ?? Engine.Generated).For
            : _ => parsers;

    private static List<DocumentParser>? Load(ParseOptions options)
    {
        if (options.Engine == Engine.Generated)
        {
            Messages.Default.Error(
                "newsgrammar",
                "--engine generated runs the built-in grammars only: leave it out for --grammar, which the interpreter runs");
            return null;
        }

        var files = new ToolFiles(options.Root, options.Grammars);
        var compilations = new List<GrammarCompilation>();
        var parsers = new List<DocumentParser>();
        foreach (string path in options.Grammars)
        {
            if (CompiledGrammarFile.Load(path, files) is not { Grammar: { } grammar } compilation)
            {
                return null;
            }

            compilations.Add(compilation);
            parsers.Add(DocumentParser.Interpret(path, new Grammar(grammar)) with
            {
                Hosts = [.. compilation.Sites.Select(static site => site.Host)],
            });
        }

        IReadOnlyList<Diagnostic> claims = SiteClaims.Check(compilations.SelectMany(static compilation => compilation.Sites));
        SourceText[] sources = [.. compilations.SelectMany(static compilation => compilation.Sources)];
        foreach (Diagnostic claim in claims)
        {
            Messages.Default.Error(claim, sources);
        }

        return claims.Count == 0 ? parsers : null;
    }
}
