using Microsoft.CodeAnalysis;

namespace NewsGrammar.Generator.Tests;

/// <summary>What an edit costs: which steps run again, and that an edit without effect on the code emits nothing.</summary>
public class PipelineTests
{
    private static readonly GrammarText Before = new("/app/small.newsgrammar", Grammars.Small);

    private static readonly IncrementalStepRunReason[] Untouched = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Fact]
    public void An_edit_of_CSharp_runs_no_step()
    {
        var run = new GeneratorRun([Before]);
        run.EditCSharp("internal static class Other { public static int One => 1; }");

        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(PipelineSteps.Read));
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(PipelineSteps.Compile));
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(PipelineSteps.Source));
        Assert.NotEmpty(run.OutputReasons());
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_a_comment_compiles_the_grammar_and_emits_nothing()
    {
        var run = new GeneratorRun([Before]);
        run.EditGrammar(Before, new GrammarText(Before.Path, "// A comment,\n// and one more.\n" + Grammars.Small));

        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Read));
        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(PipelineSteps.Compile));
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf(PipelineSteps.Source));
        Assert.NotEmpty(run.OutputReasons());
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_grammar_leaves_the_others_alone()
    {
        var other = new GrammarText("/app/other.newsgrammar", Grammars.Small.Replace("Small", "Other", StringComparison.Ordinal));
        var run = new GeneratorRun([Before, other]);
        run.EditGrammar(Before, new GrammarText(Before.Path, Grammars.Small.Replace("المصدر", "المرجع", StringComparison.Ordinal)));

        Assert.Equivalent(new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified }, run.ReasonsOf(PipelineSteps.Source), strict: true);
        Assert.Contains("المرجع", run.Result.GeneratedSources.First(static source => source.HintName == "small.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_grammar_that_breaks_leaves_its_shape_and_one_that_is_mended_returns()
    {
        var broken = new GrammarText(Before.Path, Grammars.Small.Replace("body: Prose", "body: Prese", StringComparison.Ordinal));
        var run = new GeneratorRun([Before]);

        run.EditGrammar(Before, broken);
        Assert.Contains("The grammar Small has errors.", run.Source, StringComparison.Ordinal);
        Assert.Contains(run.Result.Diagnostics, static diagnostic => diagnostic.Id == "NG0104");

        run.EditGrammar(broken, Before);
        Assert.DoesNotContain("has errors", run.Source, StringComparison.Ordinal);
        Assert.Empty(run.Result.Diagnostics);
        Assert.DoesNotContain(run.ReasonsOf(PipelineSteps.Source), reason => Untouched.Contains(reason));
    }
}
