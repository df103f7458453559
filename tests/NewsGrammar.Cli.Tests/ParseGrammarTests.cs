using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

public class ParseGrammarTests
{
    [Fact]
    public void A_mistake_in_the_grammar_is_told_with_its_place_and_the_way_out()
    {
        using Workspace workspace = new Workspace()
            .With("bad.newsgrammar", "grammar Bad\n\nline Body = text\ndocument Page = body: Bdy+\n")
            .With("good.txt", Bulletin.Fitting);

        ToolRun run = workspace.Run("parse", "-g", "bad.newsgrammar", "good.txt").Expect(2);

        Assert.Empty(run.Output);
        Assert.StartsWith("bad.newsgrammar:4:23: error NG0104: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `Body`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_of_the_grammar_are_left_to_check()
    {
        using Workspace workspace = new Workspace()
            .With("g.newsgrammar", "grammar G\nline Unused = \"x\" value:text\nline Body = text\ndocument Page = (body: Body)+\n")
            .With("a.txt", "one\n");

        Assert.Empty(workspace.Run("parse", "-g", "g.newsgrammar", "a.txt").Expect(0).Error);
        workspace.Run("check", "g.newsgrammar").Expect(1);
    }

    [Fact]
    public void A_grammar_that_is_no_readable_text_is_told_apart_from_one_with_mistakes()
    {
        using Workspace workspace = new Workspace()
            .With("binary.newsgrammar", [0x7F, (byte)'E', 0, 1])
            .With("latin.newsgrammar", [.. "grammar G\nline A = \""u8, 0xE9, .. "\"\n"u8])
            .WithDirectory("folder.newsgrammar");

        workspace.Run("parse", "-g", "binary.newsgrammar").Expect(2)
            .ExpectErrorLine("binary.newsgrammar: error: this is a binary file, not a grammar");
        workspace.Run("parse", "-g", "latin.newsgrammar").Expect(2)
            .ExpectErrorLine("latin.newsgrammar: error: line 2 is not UTF-8; save the grammar as UTF-8");
        workspace.Run("parse", "-g", "folder.newsgrammar").Expect(2)
            .ExpectErrorLine("folder.newsgrammar: error: this is a directory, not a file");
        workspace.Run("parse", "-g", "gone.newsgrammar").Expect(2)
            .ExpectErrorLine("gone.newsgrammar: error: there is no such file");
    }

    [Fact]
    public void A_grammar_may_begin_with_a_byte_order_mark()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", "\uFEFF" + Bulletin.Grammar).With("good.txt", Bulletin.Fitting);

        workspace.Run("parse", "-g", "b.newsgrammar", "good.txt").Expect(0);
    }

    [Fact]
    public void A_grammar_file_is_interpreted_and_never_generated()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("good.txt", Bulletin.Fitting);

        workspace.Run("parse", "-g", "b.newsgrammar", "--engine", "interpreted", "good.txt").Expect(0);
        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--engine", "generated", "good.txt").Expect(2);

        Assert.StartsWith("newsgrammar: error: --engine generated runs the built-in grammars only", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
