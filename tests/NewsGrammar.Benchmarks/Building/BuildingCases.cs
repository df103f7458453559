using NewsGrammar.Benchmarks.Documents;
using NewsGrammar.Benchmarks.Engines;
using NewsGrammar.Benchmarks.Quick;

namespace NewsGrammar.Benchmarks.Building;

/// <summary>What happens before a text is parsed: compiling, generating, starting the command line.</summary>
internal static class BuildingCases
{
    /// <summary>The compiler, from the text of a grammar to that of the C# file.</summary>
    public static IReadOnlyList<TimedCase> Compiler() =>
    [
        Case("compiler", "grammar-20-lines", ArabKhabarGrammar.Text, () => Compilation.Run(ArabKhabarGrammar.Text)),
        Case("compiler", "grammar-2000-lines", LongGrammar.Text, () => Compilation.Run(LongGrammar.Text)),
    ];

    /// <summary>The generator in Roslyn's driver.</summary>
    public static IReadOnlyList<TimedCase> Generator()
    {
        string grammar = ArabKhabarGrammar.Text;
        var unrelated = new GeneratorRun(grammar);
        var edited = new GeneratorRun(grammar);
        return
        [
            Case("generator", "first-run", grammar, unrelated.FirstRun),
            Case("generator", "unrelated-edit", grammar, unrelated.UnrelatedEdit),
            Case("generator", "grammar-edit", grammar, edited.GrammarEdit),
        ];
    }

    /// <summary>The command line as a process of its own; none where it has not been built.</summary>
    public static IReadOnlyList<TimedCase> CommandLine()
    {
        if (!CommandLineProcess.IsBuilt)
        {
            return [];
        }

        ArticleDocument article = ArticleDocuments.Create(ArticleDocuments.Article);
        var process = new CommandLineProcess(article.Utf8);
        return
        [
            Process("version", 0, process.Version),
            Process("parse-article", article.Utf8.Length, process.Parse),
        ];
    }

    private static TimedCase Process(string document, long bytes, Func<int> run) =>
        new("command-line", document, null, bytes, run, () => Answer(run())) { IsProcess = true };

    private static TimedCase Case(string name, string document, string grammar, Func<int> run) =>
        new(name, document, null, grammar.Length, run, () => Answer(run()));

    private static string? Answer(int length) => length > 0 ? null : "no output";
}
