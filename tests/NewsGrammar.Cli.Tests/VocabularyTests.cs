using NewsGrammar.Cli.Tests.Tool;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Tests;

public class VocabularyTests
{
    [Fact]
    public void Without_a_language_the_names_are_listed()
    {
        using Workspace workspace = new();

        Assert.Equal(Vocabularies.Names, workspace.Run("vocabulary").Expect(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_vocabulary_is_shown_as_a_file_that_can_be_imported()
    {
        using Workspace shown = new();
        using Workspace workspace = new Workspace()
            .With("labels.newsgrammar", shown.Run("vocabulary", "arabic").Expect(0).Output)
            .With("page.newsgrammar", "grammar Page\nimport \"./labels.newsgrammar\"\ndocument D = source: Source\n")
            .With("a.txt", "المصدر: صحيفة الضفاف\n");

        ToolRun run = workspace.Run("parse", "-g", "page.newsgrammar", "a.txt").Expect(0);

        Assert.Equal("صحيفة الضفاف", run.Json.GetProperty("document").GetProperty("source").GetString());
    }

    [Theory]
    [InlineData("arabik", "no vocabulary is named 'arabik': did you mean 'arabic'?")]
    [InlineData("klingon", "no vocabulary is named 'klingon': there are arabic, chinese, ")]
    public void An_unknown_language_is_an_error_with_the_way_out(string language, string message)
    {
        using Workspace workspace = new();

        ToolRun run = workspace.Run("vocabulary", language).Expect(2);

        Assert.StartsWith("newsgrammar: error: " + message, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(static unit => unit == '\n'));
        Assert.Empty(run.Output);
    }
}
