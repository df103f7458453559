using Microsoft.CodeAnalysis;
using Snapshooter.Xunit;

namespace NewsGrammar.Generator.Tests;

/// <summary>What generated code looks like, and that it compiles without a warning.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public void A_small_grammar_gives_this_code()
    {
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", Grammars.Small)]);

        Assert.Empty(run.CompilerMessages);
        run.Source.MatchSnapshot();
    }

    [Fact]
    public void Everything_compiles_without_a_warning()
    {
        var run = new GeneratorRun([new GrammarText("/app/everything.newsgrammar", Grammars.Everything)]);

        Assert.Empty(run.Result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(run.CompilerMessages);
        run.Source.MatchSnapshot();
    }

    [Fact]
    public void Lines_that_are_spread_give_this_code()
    {
        var run = new GeneratorRun([new GrammarText("/app/spread.newsgrammar", Grammars.Spread)]);

        Assert.Empty(run.CompilerMessages);
        run.Source.MatchSnapshot();
    }

    [Fact]
    public void The_same_grammar_gives_the_same_text()
    {
        string first = new GeneratorRun([new GrammarText("/app/a.newsgrammar", Grammars.Everything)]).Source;
        string second = new GeneratorRun([new GrammarText("/app/a.newsgrammar", Grammars.Everything)]).Source;

        Assert.Equal(first, second);
    }

    [Fact]
    public void The_project_gives_the_namespace_and_an_item_may_change_it()
    {
        var text = new GrammarText("/app/small.newsgrammar", Grammars.Small);

        Assert.Contains("namespace My.App;", new GeneratorRun([text]).Source, StringComparison.Ordinal);
        var options = new BuildOptions()
            .With(text.Path, "NewsGrammarNamespace", "My.event.Sites")
            .With(text.Path, "NewsGrammarAccessibility", "internal");
        var run = new GeneratorRun([text], options);
        Assert.Contains("namespace My.@event.Sites;", run.Source, StringComparison.Ordinal);
        Assert.Contains("internal static partial class Small", run.Source, StringComparison.Ordinal);
        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_do_not_collide()
    {
        var run = new GeneratorRun(
        [
            new GrammarText("/app/one/site.newsgrammar", Grammars.Small),
            new GrammarText("/app/two/site.newsgrammar", Grammars.Small.Replace("grammar Small", "grammar Other", StringComparison.Ordinal)),
        ]);

        Assert.Equal(["one/site.g.cs", "two/site.g.cs"], run.Result.GeneratedSources.Select(static source => source.HintName));
        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void Files_whose_names_differ_by_little_do_not_collide()
    {
        string[] paths = ["/app/a b.newsgrammar", "/app/a_b.newsgrammar", "/app/A_B.newsgrammar", "/x/a_b.newsgrammar", "/app/صحف/a+b.newsgrammar"];
        var run = new GeneratorRun(paths.Select(static (path, number) =>
            new GrammarText(path, Grammars.Small.Replace("grammar Small", $"grammar Small{number}", StringComparison.Ordinal))));

        Assert.Null(run.Result.Exception);
        Assert.Equal(
            ["A_B.g.cs", "a_b_2.g.cs", "a_b_3.g.cs", "a_b_4.g.cs", "صحف/a_b.g.cs"],
            run.Result.GeneratedSources.Select(static source => source.HintName).Order(StringComparer.Ordinal));
        Assert.Empty(run.CompilerMessages);
    }

    [Theory]
    [InlineData("grammar @class", "layout")]
    [InlineData("event", "Parse")]
    [InlineData("Model", "Model")]
    [InlineData("Page", "Page")]
    [InlineData("نص", "صفحة")]
    public void Odd_names_survive(string grammar, string document)
    {
        string name = grammar.Replace("grammar @", "", StringComparison.Ordinal);
        string text =
            $"""
            grammar {name}
            line Match = "a" sep value:text
            line Label = "b" one:text sep two:text
            line string = text
            document {(document == "layout" ? "record" : document)} =
                fits: Match? toModel: Label? class: string? equals: string? hasClass: string? parts: Part* model: string? jsonTypeInfo: string? writeTo: string? field0: string?
            layout Part = dispose: Match view: Label? part: string
            """;
        var run = new GeneratorRun([new GrammarText("/app/odd.newsgrammar", text)]);

        Assert.Empty(run.Result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString()));
        Assert.Empty(run.CompilerMessages);
    }
}
