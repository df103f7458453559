using System.Text.Json;
using NewsGrammar.Cli.Tests.Samples;
using NewsGrammar.Cli.Tests.Tool;
using Snapshooter.Xunit;

namespace NewsGrammar.Cli.Tests;

public class CheckJsonTests
{
    [Fact]
    public void Findings_are_one_line_with_an_array()
    {
        using Workspace workspace = new Workspace().With(
            "wrong.newsgrammar", "grammar Wrong\nline \"ب\" = text\nline Body = txet\nline Body = \"المصدر\"\ndocument Page = (body: Body)+\n");

        ToolRun run = workspace.Run("check", "--format", "json", "gone.newsgrammar", "wrong.newsgrammar").Expect(2);

        Assert.Equal(1, run.Output.Count(static unit => unit == '\n'));
        Snapshot.Match(JsonSerializer.Serialize(run.Json, Indented).ReplaceLineEndings("\n"), "check.json");
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Ranges_count_from_zero_in_units_of_utf16_and_lines_from_one()
    {
        using Workspace workspace = new Workspace().With(
            "wrong.newsgrammar", "grammar Wrong\r\nline Body = \"📰م\" txet\r\ndocument Page = (body: Body)+\r\n");

        JsonElement finding = workspace.Run("check", "--format", "json", "wrong.newsgrammar").Expect(2).Json[0];

        Assert.Equal("wrong.newsgrammar", finding.GetProperty("file").GetString());
        Assert.Equal((2, 19), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal((1, 18), Position(finding, "start"));
        Assert.Equal((1, 22), Position(finding, "end"));

        static (int Line, int Character) Position(JsonElement finding, string name)
        {
            JsonElement position = finding.GetProperty("range").GetProperty(name);
            return (position.GetProperty("line").GetInt32(), position.GetProperty("character").GetInt32());
        }
    }

    [Fact]
    public void Nothing_to_find_is_an_empty_array()
    {
        using Workspace workspace = new Workspace().With("b.newsgrammar", Bulletin.Grammar);

        Assert.Equal("[]\n", workspace.Run("check", "--format", "json", "b.newsgrammar").Expect(0).Output);
    }

    private static JsonSerializerOptions Indented { get; } = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
