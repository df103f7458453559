using System.Text;
using System.Text.Json;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;

namespace NewsGrammar.Cli.Tests;

/// <summary>Files in old encodings, and in UTF-16 with its mark.</summary>
public class EncodingTests
{
    [Theory]
    [InlineData("windows-1256")]
    [InlineData("utf-16")]
    public void A_file_is_read_in_the_encoding_that_is_named(string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? new UnicodeEncoding(false, false);
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar).With("old.txt", encoding.GetBytes(Bulletin.Fitting));

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "--from-encoding", name, "old.txt").Expect(0);

        Assert.Empty(run.Error);
        Assert.Equal("ليلى منصور", run.Json.GetProperty("document").GetProperty("author").GetString());
    }

    [Fact]
    public void An_unknown_encoding_is_a_mistake_with_the_way_out()
    {
        using Workspace workspace = new();

        workspace.Run("parse", "--from-encoding", "windows-1265", "x.txt").Expect(2).ExpectErrorLine(
            "newsgrammar: error: --from-encoding cannot be 'windows-1265': did you mean 'windows-1255'? (see 'newsgrammar parse --help')");
    }

    [Fact]
    public void UTF_16_with_its_mark_is_read_without_a_warning()
    {
        using Workspace workspace = new Workspace()
            .With("b.newsgrammar", Bulletin.Grammar)
            .With("wide.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Bulletin.Fitting)]);

        ToolRun run = workspace.Run("parse", "-g", "b.newsgrammar", "wide.txt").Expect(0);

        Assert.Empty(run.Error);
        Assert.True(run.Json.TryGetProperty("document", out JsonElement _));
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        using Workspace workspace = new();

        workspace.Run("parse", "-", "-").Expect(2).ExpectErrorLine(
            "newsgrammar: error: '-' stands twice: standard input can be read once (see 'newsgrammar parse --help')");
    }
}
