using Microsoft.CodeAnalysis;

namespace NewsGrammar.Generator.Tests;

/// <summary>Mistakes of a grammar in the build's output.</summary>
public class DiagnosticTests
{
    [Fact]
    public void A_mistake_points_into_the_grammar_file()
    {
        string text = Grammars.Small.Replace("body: Prose", "body: Prese", StringComparison.Ordinal);
        var run = new GeneratorRun([new GrammarText("/app/sites/small.newsgrammar", text)]);

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal("/app/sites/small.newsgrammar", place.Path);
        Assert.Equal((3, 23), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal("Prese".Length, place.EndLinePosition.Character - place.StartLinePosition.Character);
        Assert.StartsWith("/app/sites/small.newsgrammar(4,24): error NG0104: No line or layout is named `Prese`", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Contains("Prose", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_a_file_are_reported_and_braces_in_them_are_kept()
    {
        const string Text =
            """
            grammar Small
            line Source = "{0}" sep value:text sep
            line Prose  = text text
            document Page = (body: {1})+ source: Sauce?
            """;
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", Text)]);

        Assert.True(run.Result.Diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) >= 2);
        Assert.Null(run.Result.Exception);
    }

    [Fact]
    public void A_character_of_another_plane_is_a_mistake_and_the_other_parsers_stay()
    {
        string broken = Grammars.Small.Replace("body: Prose", "body: Pro📰se", StringComparison.Ordinal);
        string other = Grammars.Small.Replace("grammar Small", "grammar Other", StringComparison.Ordinal);
        var run = new GeneratorRun([new GrammarText("/app/small.newsgrammar", broken), new GrammarText("/app/other.newsgrammar", other)]);

        Assert.Null(run.Result.Exception);
        Assert.Contains(run.Result.Diagnostics, static diagnostic => diagnostic.Id == "NG0202");
        Assert.Contains(run.Result.GeneratedSources, static source => source.SourceText.ToString().Contains("class Other", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_files_are_no_grammars()
    {
        var run = new GeneratorRun([new GrammarText("/app/readme.txt", "grammar Broken (((")]);

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void Two_grammars_of_one_name_are_reported_with_both_places()
    {
        var run = new GeneratorRun(
        [
            new GrammarText("/app/two.newsgrammar", "// Another one.\n" + Grammars.Small),
            new GrammarText("/app/one.newsgrammar", Grammars.Small),
        ]);

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.StartsWith(
            "/app/two.newsgrammar(2,9): error NG0113: `Small` is also the grammar in /app/one.newsgrammar:1:9",
            diagnostic.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(["one.g.cs"], run.Result.GeneratedSources.Select(static source => source.HintName));
        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void Two_grammars_of_one_name_may_live_in_two_namespaces()
    {
        GrammarText[] files = [new("/app/one.newsgrammar", Grammars.Small), new("/app/two.newsgrammar", Grammars.Small)];
        var run = new GeneratorRun(files, new BuildOptions().With(files[1].Path, "NewsGrammarNamespace", "My.Two"));

        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(2, run.Result.GeneratedSources.Length);
        Assert.Empty(run.CompilerMessages);
    }
}
