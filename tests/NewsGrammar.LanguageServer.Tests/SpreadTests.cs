using System.Text.Json.Nodes;
using NewsGrammar.LanguageServer.Tests.Client;

namespace NewsGrammar.LanguageServer.Tests;

/// <summary>Lines that are spread, <c>..Rule</c>.</summary>
public sealed class SpreadTests
{
    private const string File = "page.newsgrammar";

    private const string Page = """
        grammar Page

        part Writer = author:text

        line Byline = "By" Writer sep("|") agency:text
        line Photo = "Photo" agency:text
        line Author = "Author" sep author:text
        line Paragraph = text

        layout Head = author: Author

        document Page = (Head | ..Byline)? Photo? (body: Paragraph)+ other: Author?

        """;

    [Theory]
    [InlineData("..")]
    [InlineData("title: P ..")]
    [InlineData("..B")]
    public void Behind_the_dots_lines_with_captures_are_offered_and_no_layouts(string typed)
    {
        const string Before = "grammar G\nline P = text\npart W = author:text\nline B = \"By\" W\nline C = \"C\" place:word\nlayout L = P\ndocument D =\n    ";
        using Editor editor = Editor.Start();
        editor.Open(File, Before + typed + "\n");

        JsonNode list = editor.At("textDocument/completion", File, 7, 4 + typed.Length)!;

        Assert.Equal(["B", "C"], ((JsonArray)list["items"]!).Select(static item => (string?)item!["label"]).Order());
    }

    [Fact]
    public void Behind_the_first_dot_nothing_is_offered()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, "grammar G\nline P = text\ndocument D =\n    .\n");

        Assert.Empty((JsonArray)editor.At("textDocument/completion", File, 3, 5)!["items"]!);
    }

    [Fact]
    public void The_dots_and_the_line_are_told()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Page);

        Assert.Contains("each of its captures is a field", (string?)editor.At("textDocument/hover", File, 11, 25)!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Contains("line Byline = \"By\"", (string?)editor.At("textDocument/hover", File, 11, 28)!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Equal(
            "Byline",
            Edits.Slice(Page, Assert.Single((JsonArray)editor.At("textDocument/definition", File, 11, 26)!)!["range"]!));
    }

    [Fact]
    public void The_line_is_renamed_where_it_is_spread()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Page);

        JsonNode changes = editor.At("textDocument/rename", File, 11, 28, ("newName", "Credit"))!["changes"]!;

        Assert.Equal(Page.Replace("Byline", "Credit", StringComparison.Ordinal), Edits.Apply(Page, changes[editor.UriOf(File)]));
    }

    [Fact]
    public void A_field_is_renamed_with_the_captures_that_fill_it_too()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Page);

        JsonNode changes = editor.At("textDocument/rename", File, 9, 15, ("newName", "writer"))!["changes"]!;

        // The capture of a line that is not spread is none of them.
        Assert.Equal(
            Page.Replace("Writer = author", "Writer = writer", StringComparison.Ordinal).Replace("Head = author", "Head = writer", StringComparison.Ordinal),
            Edits.Apply(Page, changes[editor.UriOf(File)]));
    }

    [Fact]
    public void A_field_is_not_renamed_to_a_capture_that_is_a_field_there()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Page);

        JsonObject answer = editor.AskForAnswer("textDocument/rename", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(File) },
            ["position"] = Editor.Place(9, 15),
            ["newName"] = "agency",
        });

        Assert.Contains("is a field there already", (string?)answer["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_a_vocabulary_captures_keeps_its_name()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, "grammar Page\nimport \"arabic\"\nline A = text\ndocument Page = name: A ..Source?\n");

        JsonObject answer = editor.AskForAnswer("textDocument/rename", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(File) },
            ["position"] = Editor.Place(3, 18),
            ["newName"] = "title",
        });

        Assert.Contains("comes with the tool", (string?)answer["error"]!["message"], StringComparison.Ordinal);
    }
}
