using System.Text.Json.Nodes;
using NewsGrammar.LanguageServer.Tests.Client;

namespace NewsGrammar.LanguageServer.Tests;

public sealed class QuickFixTests
{
    private const string File = "my-site.newsgrammar";

    [Theory]
    [InlineData("NG0104", "grammar G\nline Paragraph = text\ndocument D = (a: Paragaph)+", "grammar G\nline Paragraph = text\ndocument D = (a: Paragraph)+")]
    [InlineData("NG0104", "grammar G\n/// All.\ndocument D = (a: A)+", "grammar G\nline A = text\n\n/// All.\ndocument D = (a: A)+")]
    [InlineData("NG0110", "grammar G\nline A = text\ndocument D = (read-also: A)+", "grammar G\nline A = text\ndocument D = (readAlso: A)+")]
    [InlineData("NG0111", "grammar G\nline A = text\n/// Not used.\nline B = \"b\" sep\ndocument D = (a: A)+", "grammar G\nline A = text\ndocument D = (a: A)+")]
    [InlineData("NG0131", "grammar G\nimport \"arabic\"\nline A = text\ndocument D = (a: A)+", "grammar G\nline A = text\ndocument D = (a: A)+")]
    [InlineData("NG0126", "grammar G\nimport \"arabik\"\nline A = text\ndocument D = (a: A source: Source?)+", "grammar G\nimport \"arabic\"\nline A = text\ndocument D = (a: A source: Source?)+")]
    [InlineData("NG0101", "line A = text\ndocument D = (a: A)+", "grammar MySite\n\nline A = text\ndocument D = (a: A)+")]
    [InlineData("NG0107", "grammar G\nline A = text\n", "grammar G\nline A = text\n\ndocument Page = (body: A)+\n")]
    [InlineData("NG0103", "line A = text\ngrammar G\ndocument D = (a: A)+", "grammar G\nline A = text\ndocument D = (a: A)+")]
    [InlineData("NG0202", "grammar G\nline A = “a” sep v:text\ndocument D = (a: A)+", null)]
    [InlineData("NG0203", "grammar G\nline A = text where contains \"خبر\ndocument D = (a: A)+", "grammar G\nline A = text where contains \"خبر\"\ndocument D = (a: A)+")]
    [InlineData("NG0205", "grammar G\nline A = text where wrds > 1\ndocument D = (a: A)+", "grammar G\nline A = text where words > 1\ndocument D = (a: A)+")]
    [InlineData("NG0206", "grammar G\nlin A = text\ndocument D = (a: A)+", "grammar G\nline A = text\ndocument D = (a: A)+")]
    [InlineData("NG0208", "grammar G\nline A = text\ndocument D = (a: A)+*", "grammar G\nline A = text\ndocument D = (a: A)+")]
    [InlineData("NG0209", "grammar G\nline A = text\ndocument D = (a: A){3,2}", "grammar G\nline A = text\ndocument D = (a: A){2,3}")]
    [InlineData("NG0210", "grammar G\nline A = /// said\n text\ndocument D = (a: A)+", "grammar G\nline A = // said\n text\ndocument D = (a: A)+")]
    [InlineData("NG0302", "grammar G\nline A = (\"أحمد\" | \"احمد\") sep v:text\ndocument D = (a: A)+", "grammar G\nline A = (\"أحمد\") sep v:text\ndocument D = (a: A)+")]
    [InlineData("NG0311", "grammar G\nprefer line A = \"a\" sep v:text\ndocument D = (a: A)+", "grammar G\nline A = \"a\" sep v:text\ndocument D = (a: A)+")]
    [InlineData("NG0404", "grammar G\nline A = text\ndocument D = (a: A | a: A)+", "grammar G\nline A = text\ndocument D = (a: A)+")]
    [InlineData("NG0135", "grammar G\nsite \"https://www.example.com/\"\nline A = text\ndocument D = (a: A)+", "grammar G\nsite \"example.com\"\nline A = text\ndocument D = (a: A)+")]
    public void The_way_out_is_one_change(string code, string text, string? expected)
    {
        using Editor editor = Editor.Start();
        JsonNode diagnostic = editor.Open(File, text).First(diagnostic => (string?)diagnostic!["code"] == code)!;

        var actions = (JsonArray)editor.Ask("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(File) },
            ["range"] = diagnostic["range"]!.DeepClone(),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        })!;

        string[] mended = [.. actions.Select(action => Edits.Apply(text, action!["edit"]!["changes"]![editor.UriOf(File)]))];
        if (expected is null)
        {
            Assert.NotEmpty(mended);
            return;
        }

        Assert.Contains(expected, mended);
        editor.Change(File, new JsonObject { ["text"] = expected });
        Assert.DoesNotContain(editor.Diagnostics(File), diagnostic => (string?)diagnostic!["code"] == code);
    }
}
