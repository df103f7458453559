using System.Text;
using System.Text.Json;

namespace NewsGrammar.Corpus.Tests;

/// <summary>What is written of a document.</summary>
public sealed class ResultKindTests : IDisposable
{
    private const string Grammar = """
        grammar Page

        line Source    = "Source" sep name:text
        line ReadAlso  = "Read also"
        line Keywords  = "Keywords" sep words:list
        line Paragraph = text

        layout Other = ReadAlso title: Paragraph (body: Paragraph)*

        document Article =
            title: Paragraph
            (body: Paragraph)+
            source: Source?
            keywords: Keywords?
            readAlso: Other?
        """;

    private const string Text = "افتتاح 🌉 جسر\n\nFirst \"para\"graph\n  ثانية\nSource: The Post\nKeywords: a, 🌊b\nRead also\nOther title\nOther body\n";

    private readonly Workspace _workspace = new Workspace().With("page.newsgrammar", Grammar)
        .With("news.jsonl", JsonSerializer.Serialize(new { id = "1", url = "https://example.com/1", text = Text }) + "\n" + """{"id":"2","text":"One"}""" + "\n");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Text_is_the_body_alone_and_the_rest_is_metadata()
    {
        Run("text");

        Assert.Equal(
            """
            {"text":"First \"para\"graph\nثانية","id":"1","metadata":{"url":"https://example.com/1","grammar":"Page","title":"افتتاح 🌉 جسر","source":"The Post","keywords":["a","🌊b"]}}
            {"text":"","id":"2","metadata":{"grammar":"Page","title":"One"}}

            """.ReplaceLineEndings("\n"),
            _workspace.Read("out/news.jsonl").Replace("\\uD83C\\uDF09", "🌉", StringComparison.Ordinal).Replace("\\uD83C\\uDF0A", "🌊", StringComparison.Ordinal));
    }

    [Fact]
    public void The_body_may_be_other_fields()
    {
        Run("text", "--body", "title,body");

        Assert.StartsWith("""{"text":"افتتاح 🌉 جسر\nFirst \"para\"graph\nثانية","id":"1","metadata":{"url":"https://example.com/1","grammar":"Page","source":"The Post","keywords":["a","🌊b"]}}""", _workspace.Read("out/news.jsonl").Replace("\\uD83C\\uDF09", "🌉", StringComparison.Ordinal).Replace("\\uD83C\\uDF0A", "🌊", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_may_be_captures_of_lines_that_are_spread()
    {
        using Workspace workspace = new Workspace()
            .With("page.newsgrammar", """
                grammar Page

                line Said = speaker:word sep(":") body:text
                line Paragraph = text
                line Cut = "***"

                layout Box = Cut ..Said

                document Article = title: Paragraph (..Said | body: Paragraph)+ box: Box?
                """)
            .With("news.jsonl", JsonSerializer.Serialize(new { id = "1", text = "Talk\nAda: One.\nTwo.\nBob: Three.\n***\nEve: Four." }) + "\n");

        workspace.Run("corpus", "-g", "page.newsgrammar", "news.jsonl", "-o", "out", "--as", "text").Expect(0);

        Assert.Equal(
            """{"text":"One.\nTwo.\nThree.","id":"1","metadata":{"grammar":"Page","title":"Talk","speaker":["Ada","Bob"]}}""",
            workspace.Read("out/news.jsonl").TrimEnd());
    }

    [Fact]
    public void Spans_count_code_points()
    {
        Run("spans");

        JsonElement line = JsonDocument.Parse(_workspace.Read("out/news.jsonl").Split('\n')[0]).RootElement;
        Rune[] runes = [.. Text.EnumerateRunes()];
        Assert.Equal("Page", line.GetProperty("grammar").GetString());
        Assert.Equal(
            ["title=افتتاح 🌉 جسر", "body[0]=First \"para\"graph", "body[1]=ثانية", "source=The Post", "keywords[0]=a", "keywords[1]=🌊b", "readAlso.title=Other title", "readAlso.body[0]=Other body"],
            line.GetProperty("spans").EnumerateArray().Select(span => $"{span[2].GetString()}={string.Concat(runes[span[0].GetInt32()..span[1].GetInt32()])}"));
    }

    [Theory]
    [InlineData("'Page' has no field 'text' for --body: it has title, body, source, keywords, readAlso", "text")]
    public void A_body_that_no_grammar_has_is_said(string message, string body)
    {
        _workspace.Run("corpus", "-g", "page.newsgrammar", "news.jsonl", "-o", "out", "--as", "text", "--body", body).Expect(2)
            .ExpectErrorLine("newsgrammar: error: " + message);
    }

    private void Run(string kind, params string[] options) =>
        _workspace.Run(["corpus", "-g", "page.newsgrammar", "news.jsonl", "-o", "out", "--as", kind, .. options]).Expect(1);
}
