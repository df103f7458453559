using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>Grammars that are made from several files, and grammars that are chosen by a site.</summary>
public class ReuseTests
{
    private const string Wire = "grammar Wire\nsite \"wire.example\"\nline Prose = text\ndocument Page = (body: Prose)+\n";
    private const string Child = "grammar Child : Wire\nimport \"../labels.newsgrammar\"\nsite \"news.wire.example\"\n"
        + "document Story = (body: Prose)+ source: Source?\n";

    [Fact]
    public void Imports_and_bases_are_found_from_the_file_that_names_them()
    {
        using Workspace workspace = Files();

        string output = workspace.Run("parse", "-g", "sites/child.newsgrammar", "--format", "text", "a.txt").Expect(0).Output;
        Assert.Contains("source: here", output, StringComparison.Ordinal);
        workspace.Run("check", "sites/child.newsgrammar", "sites/wire.newsgrammar", "labels.newsgrammar").Expect(0);
    }

    [Fact]
    public void A_base_may_stand_in_the_site_pack()
    {
        using Workspace workspace = Files().With("own.newsgrammar", "grammar Own : ArabKhabar\n");

        workspace.Run("parse", "-g", "own.newsgrammar", "a.txt").Expect(0);
    }

    [Theory]
    [InlineData("wire.example", "Wire")]
    [InlineData("WWW.wire.example", "Wire")]
    [InlineData("live.news.wire.example", "Child")]
    [InlineData("https://news.wire.example/today?x=1", "Child")]
    public void A_site_chooses_among_the_grammars(string site, string grammar)
    {
        using Workspace workspace = Files();

        string output = workspace.Run(
            "parse", "-g", "sites/wire.newsgrammar", "-g", "sites/child.newsgrammar", "--site", site, "--format", "text", "a.txt").Expect(0).Output;
        Assert.Contains(grammar, output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generated")]
    [InlineData("interpreted")]
    public void A_site_chooses_from_the_site_pack(string engine)
    {
        using Workspace workspace = Files();

        workspace.Run("parse", "--engine", engine, "--site", "www.arabkhabar.com", "a.txt").Expect(0);
        workspace.Run("parse", "--engine", engine, "--site", "arabkhabr.com", "a.txt").Expect(2)
            .ExpectErrorLine("newsgrammar: error: no grammar is for the site 'arabkhabr.com': did you mean 'arabkhabar.com'?");
    }

    [Fact]
    public void A_site_that_no_grammar_names_is_an_error_that_lists_those_that_are()
    {
        using Workspace workspace = Files();

        workspace.Run("parse", "-g", "sites/wire.newsgrammar", "--site", "counterwire.example", "a.txt").Expect(2)
            .ExpectErrorLine("newsgrammar: error: no grammar is for the site 'counterwire.example': there are 'wire.example'");
    }

    [Fact]
    public void Two_grammars_with_one_site_are_told_apart_by_nothing()
    {
        using Workspace workspace = Files().With("z.newsgrammar", Wire.Replace("grammar Wire", "grammar Zeit", StringComparison.Ordinal));

        Assert.Contains("z.newsgrammar:2:6: error NG0136", workspace.Run("check", "sites/wire.newsgrammar", "z.newsgrammar").Expect(2).Output, StringComparison.Ordinal);
        Assert.Contains("note: `Wire` names it", workspace.Run("parse", "-g", "sites/wire.newsgrammar", "-g", "z.newsgrammar", "a.txt").Expect(2).Error, StringComparison.Ordinal);
    }

    private static Workspace Files() => new Workspace()
        .WithDirectory("sites")
        .With("labels.newsgrammar", "line Source = \"Source\" sep value:text\n")
        .With("sites/wire.newsgrammar", Wire)
        .With("sites/child.newsgrammar", Child)
        .With("a.txt", "one\nSource: here\n");
}
