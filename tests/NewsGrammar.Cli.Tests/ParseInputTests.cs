using System.Text;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

public class ParseInputTests
{
    [Theory]
    [InlineData]
    [InlineData("-")]
    public void Standard_input_is_read_for_a_dash_and_without_a_file(params string[] files)
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        ToolRun run = workspace
            .Run(Encoding.UTF8.GetBytes(Bulletin.Fitting), null, ["parse", "-g", "b.newsgrammar", "--format", "jsonl", .. files])
            .Expect(0);

        Assert.Equal("-", run.Json.GetProperty("file").GetString());
        Assert.Equal("ليلى منصور", run.Json.GetProperty("document").GetProperty("author").GetString());
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_keep_the_others_from_being_parsed()
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar)
            .With("good.txt", Bulletin.Fitting)
            .WithDirectory("folder");

        ToolRun run = workspace
            .Run("parse", "-g", "b.newsgrammar", "--format", "jsonl", "good.txt", "gone.txt", "folder", "good.txt")
            .Expect(2);

        Assert.Equal(2, run.JsonLines.Count);
        Assert.Equal("gone.txt: error: there is no such file\nfolder: error: this is a directory, not a file\n", run.Error);
    }

    [SkippableFact]
    public void A_file_without_permission_is_said_to_be_one()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Needs a user whom permissions bind.");
        using Workspace workspace = new Workspace().With("locked.txt", "x");
        using (var chmod = workspace.Start("chmod", ["000", "locked.txt"]))
        {
            Workspace.WaitFor(chmod);
        }

        workspace.Run("parse", "locked.txt").Expect(2).ExpectErrorLine("locked.txt: error: the file may not be read: permission denied");
    }

    [Theory]
    [InlineData("utf-8", "\n")]
    [InlineData("utf-8", "\r\n")]
    [InlineData("utf-16", "\n")]
    [InlineData("utf-16", "\r\n")]
    public void Byte_order_marks_encodings_and_line_ends_make_no_difference(string encoding, string lineEnd)
    {
        string text = Bulletin.Fitting.ReplaceLineEndings(lineEnd);
        Encoding[] encodings =
            [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).With("plain.txt", Bulletin.Fitting);
        string[] names = [.. encodings.Select((each, index) => $"{index}.txt")];
        foreach ((Encoding each, string name) in encodings.Zip(names))
        {
            workspace.With(name, [.. each.GetPreamble(), .. each.GetBytes(text)]);
        }

        ToolRun expected = workspace.Run("parse", "-g", "b.newsgrammar", "--format", "jsonl", "plain.txt").Expect(0);
        ToolRun run = workspace
            .Run(["parse", "-g", "b.newsgrammar", "--format", "jsonl", "--units", encoding, .. names])
            .Expect(0);

        Assert.All(run.JsonLines, line => Assert.Equal(
            expected.Json.GetProperty("document").GetProperty("body").GetRawText(),
            line.GetProperty("document").GetProperty("body").GetRawText()));
        Assert.Equal(encodings.Length, run.JsonLines.Count);
    }

    [Theory]
    [InlineData("utf-8", "tree")]
    [InlineData("utf-8", "jsonl")]
    [InlineData("utf-16", "tree")]
    [InlineData("utf-16", "jsonl")]
    public void What_is_malformed_becomes_a_replacement_character(string encoding, string format)
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar).With(
            "bad.txt",
            [.. "head"u8, 0xFF, (byte)'\n', .. "بقلم: "u8, 0xE2, 0x82, (byte)'\n', 0xED, 0xA0, 0x80, .. "x\n"u8]);

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--units", encoding, "--format", format, "bad.txt").Expect(0);

        // The JSON writer spells the character as an escape where it replaces bytes itself.
        string output = run.Output.Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal);
        Assert.Contains("head\uFFFD", output, StringComparison.Ordinal);
        Assert.Contains("\uFFFD\uFFFD\uFFFDx", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogates_of_utf_16_become_replacement_characters()
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar)
            .With("lone.txt", [0xFF, 0xFE, 0x00, 0xD8, (byte)'x', 0, (byte)'\n', 0]);

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--units", "utf-16", "lone.txt").Expect(1);

        Assert.Equal("\uFFFDx", run.Json.GetProperty("document").GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("parse", "@notes.txt")]
    [InlineData("parse", "--", "-notes.txt")]
    [InlineData("parse", "./-notes.txt")]
    public void Files_may_have_names_that_look_like_something_else(params string[] arguments)
    {
        using Workspace workspace = new Workspace().With("@notes.txt", Aggregator.Fitting).With("-notes.txt", Aggregator.Fitting);

        ToolRun run = workspace.Run(arguments).Expect(0);

        Assert.Equal(arguments[^1], run.Json.GetProperty("file").GetString());
    }

    [Fact]
    public void A_text_in_another_encoding_is_parsed_with_a_warning()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        ToolRun run = workspace.Run([(byte)'a', (byte)'\n', 0xC7, 0xE1, (byte)'\n'], null, ["parse", "-g", "b.newsgrammar", "--format", "text", "-"]);

        Assert.StartsWith("-: warning: line 2 is not UTF-8: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("a", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grammar_in_place_of_a_text_is_a_forgotten_option()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        workspace.Run("parse", "b.newsgrammar")
            .Expect(2)
            .ExpectErrorLine("b.newsgrammar: error: this is a grammar, not a text: write --grammar before it");
    }
}
