using Microsoft.CodeAnalysis;

namespace NewsGrammar.Generator.Tests;

/// <summary>Grammars that are made from several files of a project: what an edit costs, and what the build says.</summary>
public class ReuseTests
{
    private static readonly GrammarText Wire = new(
        "/app/wire.newsgrammar",
        """
        grammar Wire
        site "wire.example"
        line Source = "Source" sep value:text
        line Prose  = text
        document Page = (body: Prose)+ source: Source?
        """);

    private static readonly GrammarText Labels = new("/app/shared/labels.newsgrammar", "line Tags = \"Tags\" sep words:list");

    private static readonly GrammarText Child = new(
        "/app/sites/child.newsgrammar",
        """
        grammar Child : Wire
        import "../shared/labels.newsgrammar"
        site "news.wire.example"
        document Story = (body: Prose)+ source: Source? tags: Tags?
        """);

    private static readonly GrammarText Other = new("/app/other.newsgrammar", Grammars.Small);

    [Fact]
    public void A_base_and_an_imported_file_need_no_more_than_to_be_there()
    {
        GeneratorRun run = Run();

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.CompilerMessages);
        Assert.Equal(
            ["NewsGrammar Sites.g.cs", "other.g.cs", "sites/child.g.cs", "wire.g.cs"],
            run.Result.GeneratedSources.Select(static source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edit_of_a_base_emits_its_children_again_and_nothing_else()
    {
        GeneratorRun run = Run();
        run.EditGrammar(Wire, Edited(Wire, "\"Source\"", "\"From\""));

        Assert.Equal(["child", "wire"], Emitted(run));
        Assert.Contains("\"from\"", SourceOf(run, "sites/child.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_imported_file_emits_those_that_import_it()
    {
        GeneratorRun run = Run();
        run.EditGrammar(Labels, Edited(Labels, "\"Tags\"", "\"Topics\""));

        Assert.Equal(["child"], Emitted(run));
        Assert.Contains("\"topics\"", SourceOf(run, "sites/child.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_another_file_emits_nothing_else()
    {
        GeneratorRun run = Run();
        run.EditGrammar(Other, Edited(Other, "Small", "Smaller"));

        Assert.Equal(["other"], Emitted(run));
        Assert.Equal(1, run.ReasonsOf(PipelineSteps.Compile).Count(static reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void An_edit_that_changes_no_code_emits_nothing()
    {
        GeneratorRun run = Run();
        run.EditGrammar(Labels, Edited(Labels, "line Tags", "// A comment.\nline Unused = \"x\"\nline Tags"));

        Assert.Empty(Emitted(run));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Only_files_of_the_project_can_be_imported()
    {
        var run = new GeneratorRun([Wire, Child]);

        Diagnostic missing = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("NG0127", missing.Id);
        Assert.Contains("<AdditionalFiles Include=", missing.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_shared_file_is_told_once_and_there()
    {
        var second = new GrammarText("/app/sites/second.newsgrammar", Edited(Child, "Child", "Second").Source.Replace("news.wire", "second", StringComparison.Ordinal));
        var run = new GeneratorRun([Wire, Child, second, Edited(Labels, "\"Tags\"", "\"\"")]);

        Diagnostic mistake = Assert.Single(run.Result.Diagnostics);
        Assert.StartsWith("/app/shared/labels.newsgrammar(1,13): error NG0301", mistake.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_of_two_bases_wins_and_a_tie_is_an_error_with_both_places()
    {
        var far = new GrammarText("/app/other/wire.newsgrammar", Wire.Source.Replace("wire.example", "far.example", StringComparison.Ordinal));
        var near = new GrammarText("/app/sites/near/wire.newsgrammar", far.Source.Replace("far.", "near.", StringComparison.Ordinal));
        var tie = new GrammarText("/app/sites/tie/wire.newsgrammar", far.Source.Replace("far.", "tie.", StringComparison.Ordinal));
        BuildOptions options = new BuildOptions()
            .With(far.Path, "NewsGrammarNamespace", "Far").With(near.Path, "NewsGrammarNamespace", "Near").With(tie.Path, "NewsGrammarNamespace", "Tie");

        Assert.Empty(new GeneratorRun([far, near, Labels, Child], options).Result.Diagnostics);
        Diagnostic ambiguous = Assert.Single(new GeneratorRun([far, near, tie, Labels, Child], options).Result.Diagnostics);

        Assert.Equal("NG0133", ambiguous.Id);
        Assert.Contains("/app/sites/near/wire.newsgrammar(1,9)", ambiguous.ToString(), StringComparison.Ordinal);
        Assert.Contains("/app/sites/tie/wire.newsgrammar(1,9)", ambiguous.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_two_grammars_name_is_an_error_with_both_places()
    {
        var run = new GeneratorRun([Wire, new GrammarText("/app/z.newsgrammar", Wire.Source.Replace("grammar Wire", "grammar Zeit", StringComparison.Ordinal))]);

        Diagnostic claimed = Assert.Single(run.Result.Diagnostics);
        Assert.StartsWith("/app/z.newsgrammar(2,6): error NG0136: `Wire` names the site `wire.example` already", claimed.ToString(), StringComparison.Ordinal);
        Assert.Contains("/app/wire.newsgrammar(2,6)", claimed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sites_is_where_all_parser_classes_can_be_reached_from()
    {
        BuildOptions options = new BuildOptions()
            .With(Wire.Path, "NewsGrammarNamespace", "My.Grammars.Base")
            .With(Child.Path, "NewsGrammarNamespace", "My.Grammars")
            .With(Child.Path, "NewsGrammarAccessibility", "internal");
        var run = new GeneratorRun([Wire, Labels, Child], options);

        Assert.Empty(run.CompilerMessages);
        Assert.Contains("namespace My.Grammars;", SourceOf(run, "NewsGrammar Sites.g.cs"), StringComparison.Ordinal);
        Assert.Contains("internal static class Sites", SourceOf(run, "NewsGrammar Sites.g.cs"), StringComparison.Ordinal);
    }

    private static GeneratorRun Run() => new([Wire, Labels, Child, Other]);

    private static GrammarText Edited(GrammarText file, string before, string after) =>
        new(file.Path, file.Source.Replace(before, after, StringComparison.Ordinal));

    /// <summary>The names of the parser classes whose source the last run gave anew.</summary>
    private static IEnumerable<string> Emitted(GeneratorRun run) => run.Result.TrackedSteps[PipelineSteps.Source]
        .SelectMany(static step => step.Outputs)
        .Where(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
        .Select(static output => Path.GetFileName(((ParserSource)output.Value).Path).Split('.')[0])
        .Order(StringComparer.Ordinal);

    private static string SourceOf(GeneratorRun run, string hintName) =>
        run.Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
}
