using System.Globalization;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Text;
using Xunit.Abstractions;

namespace NewsGrammar.Generator.Tests.Names;

/// <summary>
/// Whatever the names of a grammar are: if the grammar has no error, its code compiles without a warning. For a longer run
/// set NEWSGRAMMAR_NAMES to a number of grammars, and NEWSGRAMMAR_NAMES_SEED to begin elsewhere.
/// </summary>
public class RandomNameTests(ITestOutputHelper output)
{
    private const int GrammarsInSuite = 25;
    private const int GrammarsABuild = 50;

    private static readonly string[] Spaces = ["", ".System", ".System.Text", ".record.event", ".NewsGrammar", ".Sites", ".TUnit", ".Model"];

    [Fact]
    public void What_has_no_error_compiles()
    {
        int wanted = Number("NEWSGRAMMAR_NAMES", GrammarsInSuite);
        int seed = Number("NEWSGRAMMAR_NAMES_SEED", 1);
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        int tried = 0;
        for (int done = 0; done < wanted; done += GrammarsABuild)
        {
            var files = new List<GrammarText>();
            while (files.Count < Math.Min(GrammarsABuild, wanted - done))
            {
                tried++;
                string text = RandomGrammar.Next(random);
                if (GrammarCompiler.Compile(new SourceText("g", text)).Grammar is not null)
                {
                    files.Add(new GrammarText($"/app/g{files.Count}.newsgrammar", text));
                }
            }

            Compiles(files, random, seed);
        }

        output.WriteLine($"{wanted} of {tried} grammars without an error");
    }

    private static void Compiles(List<GrammarText> files, Random random, int seed)
    {
        var options = new BuildOptions("");
        for (int file = 1; file < files.Count; file++)
        {
            options.With(files[file].Path, "NewsGrammarNamespace", $"N{file}{Spaces[random.Next(Spaces.Length)]}");
        }

        var run = new GeneratorRun(files, options);
        IReadOnlyList<string> messages = [.. run.Result.Exception is { } exception ? [exception.ToString()] : Array.Empty<string>(), .. run.AssemblyMessages];
        Assert.True(
            messages.Count == 0,
            $"seed {seed}\n{string.Join('\n', messages.Take(5))}\n"
            + string.Join('\n', files.Where(file => messages.Any(message => message.Contains(NameOf(file), StringComparison.Ordinal))).Select(static file => $"--- {file.Path}\n{file.Source}")));
        Assert.True(run.Result.GeneratedSources.Length >= files.Count, $"seed {seed}: {run.Result.GeneratedSources.Length} sources of {files.Count} grammars");
    }

    private static string NameOf(GrammarText file) => Path.GetFileNameWithoutExtension(file.Path) + ".g.cs";

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
