using System.Reflection;
using NewsGrammar.Benchmarks.ManyLabels;

namespace NewsGrammar.Benchmarks.Tests;

/// <summary>The grammar with 200 labels, and those who read its document.</summary>
public sealed class ManyLabelsTests
{
    /// <summary>Where it differs, replace the file with what <see cref="LabelsText.Grammar"/> gives.</summary>
    [Fact]
    public void The_grammar_file_is_the_one_that_the_text_is_written_for()
    {
        string root = typeof(LabelsText).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == "RepositoryRoot").Value!;
        string file = Path.Combine(root, "tests", "NewsGrammar.Benchmarks", "Grammars", "labels200.newsgrammar");

        Assert.Equal(LabelsText.Grammar(), File.ReadAllText(file));
    }

    [Fact]
    public void Every_engine_reads_the_values() =>
        Assert.All(LabelsContender.Engines(), engine => Assert.Null(engine.Check(LabelsText.Document())));
}
