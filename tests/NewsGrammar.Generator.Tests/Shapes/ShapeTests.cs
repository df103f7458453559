using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace NewsGrammar.Generator.Tests.Shapes;

/// <summary>
/// A mistake in a grammar is the mistake that a build tells, and not that of every line that uses the parser. For all typos of a kind set
/// NEWSGRAMMAR_TYPOS to a number of them.
/// </summary>
public class ShapeTests(ITestOutputHelper output)
{
    private const int TyposInSuite = 60;

    /// <summary>What a slip of the finger puts into a grammar.</summary>
    private const string Signs = "(){}|:=?*+\"., x1";

    private static readonly Regex LineRule = new("^line \\w+ *=(.*)", RegexOptions.Multiline);
    private static readonly Regex CaptureName = new("\\b\\w+:");

    [Theory]
    [InlineData("sep(\":\" \"=>\")", "sep(\":\" =>)")]
    [InlineData("where words < 6", "where word < 6")]
    [InlineData("where words < 6", "where words < ")]
    [InlineData("client:word number?", "client:wrod numbr?")]
    [InlineData("line Bullet  = bullet", "lin Bullet  = bullet")]
    [InlineData("line Prose   = text", "")]
    [InlineData("document Page", "documnt Page")]
    [InlineData("boxes: Box*", "boxes: Bx*")]
    [InlineData("byline: Byline?", "byline: Byline??!")]
    [InlineData("(item: Bullet)+", "(item: Bullet+")]
    [InlineData("summary: (Prose Prose)?", "summary: (Prose Prose?")]
    [InlineData("heading: Heading", "heading: Heading Box")]
    [InlineData("(dated: Dated){0,2}", "(dated: Dated){2,0}")]
    [InlineData("grammar Everything", "grammar Everything : Lost")]
    [InlineData("grammar Everything", "grammar Everything\nimport \"./lost.newsgrammar\"")]
    [InlineData("title:text", "titel:txt")]
    public void A_typo_is_the_only_error(string part, string instead)
    {
        Assert.Contains(part, Grammars.Everything, StringComparison.Ordinal);

        GeneratorRun run = Build(Grammars.Everything.Replace(part, instead, StringComparison.Ordinal));

        Assert.NotEmpty(Mistakes(run));
        Assert.Empty(CSharpErrors(run));
    }

    [Theory]
    [InlineData("..Credit)?", ".Credit)?")]
    [InlineData("..Credit)?", "...Credit)?")]
    [InlineData("..Credit)?", "..Credt)?")]
    [InlineData("..Credit+", ".. Credit ,+")]
    [InlineData("(body: Prose)+", "(body: Prose+")]
    [InlineData("sep(\"|\")", "sep(\"|)")]
    public void A_typo_leaves_the_fields_of_lines_that_are_spread(string part, string instead)
    {
        Assert.Contains(part, Grammars.Spread, StringComparison.Ordinal);

        var run = new GeneratorRun([new GrammarText("/app/spread.newsgrammar", Grammars.Spread.Replace(part, instead, StringComparison.Ordinal))]);

        Assert.NotEmpty(Mistakes(run));
        Assert.Contains("ReadOnlySpan<TUnit> Photographer =>", run.Source, StringComparison.Ordinal);
        Assert.Equal(2, run.Source.Split("ValueSequence<TUnit> Studios =>").Length - 1);
        Assert.Contains("ValueSequence<TUnit> Photographer =>", run.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_app_compiles_without_one() => Assert.Empty(CSharpErrors(Build(Grammars.Everything)));

    [Fact]
    public void Names_that_are_gone_are_the_only_errors_of_an_app()
    {
        GeneratorRun run = Build(Grammars.Everything.Replace("byline: Byline?", "author: Byline?!", StringComparison.Ordinal));

        Assert.All(CSharpErrors(run), static error => Assert.Contains("'Byline'", error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no grammar")]
    [InlineData("grammar A-b\nline P = text\ndocument D = (body: P)+!")]
    [InlineData("grammar System\nline P = text\ndocument D = (body: P)+")]
    [InlineData("grammar G\nline P = text")]
    public void Where_too_little_makes_sense_there_is_no_class(string grammar)
    {
        var run = new GeneratorRun([new GrammarText("/app/g.newsgrammar", grammar)]);

        Assert.NotEmpty(run.Result.Diagnostics);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void Layouts_that_would_never_end_give_no_class_and_no_hang()
    {
        string twice = string.Concat(Enumerable.Range(0, 60).Select(static level => $"layout L{level} = L{level + 1} L{level + 1}\n"));
        string chain = string.Concat(Enumerable.Range(0, 2_000).Select(static level => $"layout C{level} = x: C{level + 1}\n"));
        var run = new GeneratorRun(
        [
            new GrammarText("/app/twice.newsgrammar", $"grammar Twice\nline P = text!\ndocument D = L0\n{twice}layout L60 = P"),
            new GrammarText("/app/chain.newsgrammar", $"grammar Chain\nline P = text!\ndocument D = C0\n{chain}layout C2000 = P"),
            new GrammarText("/app/circle.newsgrammar", "grammar Circle\nline P = text!\ndocument D = a: A b: P\nlayout A = c: B\nlayout B = d: A e: P"),
        ]);

        Assert.Null(run.Result.Exception);
        Assert.Equal(["circle.g.cs"], run.Result.GeneratedSources.Select(static source => source.HintName));
        Assert.Empty(CSharpErrors(run));
    }

    [Fact]
    public void Most_typos_are_the_only_error()
    {
        int wanted = int.TryParse(Environment.GetEnvironmentVariable("NEWSGRAMMAR_TYPOS"), CultureInfo.InvariantCulture, out int number) ? number : TyposInSuite;
        var random = new Random(17);
        var counts = new Dictionary<string, (int All, int Alone)>();
        for (int tried = 0; tried < wanted;)
        {
            (string typo, string kind) = Typo(random);
            GeneratorRun run = Build(typo);
            Assert.Null(run.Result.Exception);
            if (Mistakes(run).Count == 0)
            {
                continue;
            }

            tried++;
            (int all, int alone) = counts.GetValueOrDefault(kind);
            counts[kind] = (all + 1, alone + (CSharpErrors(run).Count == 0 ? 1 : 0));
        }

        foreach ((string kind, (int all, int alone)) in counts.OrderBy(static pair => pair.Key))
        {
            output.WriteLine($"{kind}: the only error in {alone} of {all}");
        }

        // What is lost is names: a field whose name has lost a letter is a field that is gone. Of 600 typos 494 were the only error.
        Assert.True(counts.Values.Sum(static count => count.Alone) >= wanted * 0.75, string.Join(", ", counts));
        Assert.True(counts["line"].Alone >= counts["line"].All * 0.85, string.Join(", ", counts));
    }

    [Fact]
    public void Typos_in_elements_and_conditions_are_the_only_errors()
    {
        int[] places = [.. PlacesInRules()];
        bool all = Environment.GetEnvironmentVariable("NEWSGRAMMAR_TYPOS") is not null;
        var random = new Random(23);
        var more = new List<string>();
        for (int tried = 0; tried < (all ? 3 * places.Length : TyposInSuite); tried++)
        {
            int at = all ? places[tried / 3] : places[random.Next(places.Length)];
            // A colon makes a capture's name of what stands before it.
            string typo = Typo(at, all ? tried % 3 : random.Next(3), random, Signs.Replace(":", "", StringComparison.Ordinal));
            List<string> errors = CSharpErrors(Build(typo));
            if (errors.Count > 0)
            {
                int line = typo.LastIndexOf('\n', at - 1) + 1;
                more.Add($"{typo[line..(typo.IndexOf('\n', at) + 1)]} {errors.Count}: {errors[0]}");
            }
        }

        Assert.True(more.Count == 0, string.Join("\n", more));
    }

    /// <summary>The places behind a rule's `=` that neither are in the name of a capture nor touch it: it is a name of the app's code.</summary>
    private static IEnumerable<int> PlacesInRules()
    {
        const string Text = Grammars.Everything;
        foreach (Match rule in LineRule.Matches(Text))
        {
            int[] ofNames = [.. CaptureName.Matches(rule.Value).SelectMany(static name => Enumerable.Range(name.Index - 1, name.Length + 2))];
            for (int at = rule.Groups[1].Index; at < rule.Index + rule.Length; at++)
            {
                if (!ofNames.Contains(at - rule.Index))
                {
                    yield return at;
                }
            }
        }
    }

    /// <summary>The grammar with a unit left out, put in, or replaced, and the kind of declaration that it happened to.</summary>
    private static (string Text, string Kind) Typo(Random random)
    {
        const string Text = Grammars.Everything;
        int at = random.Next(Text.Length);
        int from = Math.Max(0, Text.LastIndexOf("\n\n", at, StringComparison.Ordinal));
        string line = Text[(Text.LastIndexOf('\n', at) + 1)..];
        string kind = line.StartsWith("line", StringComparison.Ordinal) ? "line"
            : line.StartsWith("grammar", StringComparison.Ordinal) ? "grammar"
            : line.StartsWith("//", StringComparison.Ordinal) ? "comment"
            : from >= 0 ? "layout" : "other";
        return (Typo(at, random.Next(3), random, Signs), kind);
    }

    /// <summary>The grammar with the unit at a place left out, another put in before it, or replaced.</summary>
    private static string Typo(int at, int slip, Random random, string signs)
    {
        string sign = signs[random.Next(signs.Length)].ToString();
        return slip switch
        {
            0 => Grammars.Everything.Remove(at, 1),
            1 => Grammars.Everything.Insert(at, sign),
            _ => Grammars.Everything.Remove(at, 1).Insert(at, sign),
        };
    }

    private static GeneratorRun Build(string grammar)
    {
        var run = new GeneratorRun([new GrammarText("/app/everything.newsgrammar", grammar)]);
        run.EditCSharp(UsingApp.Source);
        return run;
    }

    private static List<Diagnostic> Mistakes(GeneratorRun run) =>
        [.. run.Result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static List<string> CSharpErrors(GeneratorRun run) =>
    [
        .. run.Output.GetDiagnostics()
            .Where(static message => message.Severity == DiagnosticSeverity.Error && !message.IsWarningAsError)
            .Select(static message => message.ToString()),
    ];
}
