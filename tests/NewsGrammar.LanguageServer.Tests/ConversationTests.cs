using System.Text;
using System.Text.Json.Nodes;
using NewsGrammar.LanguageServer.Tests.Client;

namespace NewsGrammar.LanguageServer.Tests;

public sealed class ConversationTests
{
    [Fact]
    public void The_server_says_what_it_can_do_and_ends_when_it_is_told_to()
    {
        using Editor editor = Editor.StartWithoutGreeting();

        JsonNode result = editor.Ask("initialize", new JsonObject { ["capabilities"] = new JsonObject() })!;
        Assert.Equal("newsgrammar", (string?)result["serverInfo"]!["name"]);
        Assert.Equal("utf-16", (string?)result["capabilities"]!["positionEncoding"]);
        Assert.Equal(2, (int?)result["capabilities"]!["textDocumentSync"]!["change"]);
        Assert.Null(editor.Ask("shutdown", null));
        editor.Tell("exit", null);
        Assert.Equal(0, editor.WaitForExit());
    }

    [Fact]
    public void An_editor_that_goes_away_ends_the_server()
    {
        using Editor editor = Editor.Start();

        editor.Input.Close();

        Assert.Equal(1, editor.WaitForExit());
    }

    [Fact]
    public void Nothing_is_answered_before_the_greeting_or_after_the_end()
    {
        using Editor editor = Editor.StartWithoutGreeting();

        Assert.Equal(-32002, Code(editor.AskForAnswer("textDocument/hover", new JsonObject())));
        editor.Ask("initialize", new JsonObject());
        editor.Ask("shutdown", null);
        Assert.Equal(-32600, Code(editor.AskForAnswer("textDocument/hover", new JsonObject())));
    }

    [Theory]
    [InlineData("there/isNone", "{}", -32601)]
    [InlineData("textDocument/hover", "{}", -32602)]
    [InlineData("textDocument/hover", "[]", -32602)]
    [InlineData("textDocument/hover", "null", -32602)]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":7},"position":{"line":0,"character":0}}""", -32602)]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"file:///a"},"position":{"line":99999999999,"character":0}}""", -32602)]
    [InlineData("textDocument/rename", """{"textDocument":{"uri":"file:///a"}}""", null)]
    [InlineData("workspace/executeCommand", """{"command":"rm"}""", -32602)]
    [InlineData("workspace/executeCommand", """{"command":"newsgrammar.runSamples"}""", -32602)]
    public void What_makes_no_sense_is_an_error_and_no_end(string method, string parameters, int? code)
    {
        using Editor editor = Editor.Start();

        JsonObject answer = editor.AskForAnswer(method, JsonNode.Parse(parameters));

        Assert.Equal(code, Code(answer));
        Assert.DoesNotContain("   at ", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(editor.Open("a.newsgrammar", Grammars.Small));
    }

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("\u0000\uFFFF", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("7", -32600)]
    [InlineData("{}", -32600)]
    [InlineData("{\"id\":1.5,\"method\":7}", -32600)]
    public void What_is_no_message_is_an_error_and_no_end(string body, int code)
    {
        using Editor editor = Editor.Start();

        editor.SendBody(Encoding.UTF8.GetBytes(body));

        Assert.True(editor.Unasked.TryTake(out JsonObject? answer, TimeSpan.FromMinutes(1)));
        Assert.Equal(code, Code(answer));
        Assert.Empty(editor.Open("a.newsgrammar", Grammars.Small));
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999\r\n\r\n")]
    [InlineData("Content-Length: x\r\nContent-Type: y\r\n\r\n")]
    [InlineData("\n\n\r\n")]
    public void A_head_that_is_none_is_passed_over(string head)
    {
        using Editor editor = Editor.Start();

        editor.Input.Write(Encoding.ASCII.GetBytes(head));

        Assert.Empty(editor.Open("a.newsgrammar", Grammars.Small));
    }

    [Fact]
    public void No_message_ends_the_server()
    {
        using Editor editor = Editor.Start();
        var random = new Random(7);
        string[] methods =
        [
            "initialize", "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/completion", "textDocument/hover",
            "textDocument/definition", "textDocument/references", "textDocument/rename", "textDocument/prepareRename", "textDocument/codeAction",
            "textDocument/documentSymbol", "textDocument/semanticTokens/full", "textDocument/foldingRange", "textDocument/formatting", "textDocument/codeLens",
            "workspace/executeCommand", "newsgrammar/reading", "$/cancelRequest", "workspace/didChangeWatchedFiles",
        ];
        for (int count = 0; count < 1_000; count++)
        {
            string method = methods[random.Next(methods.Length)];
            var parameters = (JsonObject)Noise.Of(random, depth: 0, isObject: true);
            editor.Send(random.Next(2) == 0
                ? new JsonObject { ["method"] = method, ["params"] = parameters }
                : new JsonObject { ["id"] = "n" + count, ["method"] = method, ["params"] = parameters });
        }

        Assert.Empty(editor.Open("a.newsgrammar", Grammars.Small));
    }

    private static int? Code(JsonObject answer) => (int?)answer["error"]?["code"];
}
