using System.Diagnostics;
using System.Text.Json.Nodes;
using NewsGrammar.LanguageServer.Tests.Client;

namespace NewsGrammar.LanguageServer.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_mistake_has_its_place_in_units_of_utf_16_its_code_and_its_way_out()
    {
        using Editor editor = Editor.Start();

        JsonNode diagnostic = Assert.Single(editor.Open("a.newsgrammar", "grammar A\nline P = text where starts with \"مرحبا 📰\" and wrds > 1\ndocument D = (p: P)+\n"))!;

        Assert.Equal("NG0205", (string?)diagnostic["code"]);
        Assert.Equal(1, (int?)diagnostic["severity"]);
        Assert.Equal("""{"start":{"line":1,"character":47},"end":{"line":1,"character":51}}""", diagnostic["range"]!.ToJsonString());
        Assert.Contains("Way out: did you mean `words`?", (string?)diagnostic["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void Places_that_explain_can_be_opened_though_the_tool_holds_their_file()
    {
        using Editor editor = Editor.Start();

        JsonArray diagnostics = editor.Open("a.newsgrammar", "grammar A\nimport \"arabic\"\nimport \"hindi\"\nline P = text\ndocument D = (body: P | source: Source)+\n");

        JsonNode clash = diagnostics.First(static diagnostic => (string?)diagnostic!["code"] == "NG0130")!;
        foreach (JsonNode? related in (JsonArray)clash["relatedInformation"]!)
        {
            string text = File.ReadAllText(new Uri((string)related!["location"]!["uri"]!).LocalPath);
            Assert.Equal("Source", Edits.Slice(text, related["location"]!["range"]!));
        }
    }

    [Fact]
    public void Mistakes_are_explained_in_the_language_of_the_editor()
    {
        using Editor editor = Editor.StartWithoutGreeting();
        editor.Ask("initialize", new JsonObject { ["locale"] = "ar-EG", ["capabilities"] = new JsonObject() });

        JsonNode diagnostic = editor.Open("a.newsgrammar", "grammar A\nline Paragraph = text\ndocument D = (p: Paragaph)+\n")
            .First(static diagnostic => (string?)diagnostic!["code"] == "NG0104")!;

        Assert.Equal("لا يوجد سطر أو تخطيط باسم `Paragaph`\nالحل: هل قصدت `Paragraph`؟", (string?)diagnostic["message"]);
    }

    [Fact]
    public void Diagnostics_follow_what_is_typed()
    {
        using Editor editor = Editor.Start();
        Assert.Empty(editor.Open("a.newsgrammar", Grammars.Notice));

        editor.Change("a.newsgrammar", new JsonObject { ["range"] = Editor.Range(5, 28, 5, 31), ["text"] = "" });
        Assert.Contains(editor.Diagnostics("a.newsgrammar"), static diagnostic => (string?)diagnostic!["code"] == "NG0203");
        editor.Change(
            "a.newsgrammar",
            new JsonObject { ["range"] = Editor.Range(5, 28, 5, 28), ["text"] = "📰" },
            new JsonObject { ["range"] = Editor.Range(5, 30, 5, 30), ["text"] = "\"" });
        Assert.Empty(editor.Diagnostics("a.newsgrammar"));
        editor.Change("a.newsgrammar", new JsonObject { ["text"] = Grammars.Small });
        Assert.Empty(editor.Diagnostics("a.newsgrammar"));
    }

    [Fact]
    public void A_grammar_is_checked_again_when_its_base_changes_and_closed_files_are_told_of()
    {
        using Editor editor = Editor.Start();
        editor.With("base.newsgrammar", Grammars.Small).With("child.newsgrammar", "grammar Child : Small\n");
        Assert.Empty(editor.Open("child.newsgrammar", "grammar Child : Small\n"));
        editor.Open("base.newsgrammar", Grammars.Small);

        editor.Change("base.newsgrammar", new JsonObject { ["text"] = "grammar Other\n\nline Paragraph = text\n\ndocument Page = (body: Paragraph)+\n" });

        Assert.Equal("NG0132", (string?)Assert.Single(editor.Diagnostics("child.newsgrammar"))!["code"]);
        editor.Tell("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf("child.newsgrammar") } });
        while (true)
        {
            JsonObject told = editor.Told("textDocument/publishDiagnostics");
            if ((string?)told["uri"] == editor.UriOf("child.newsgrammar") && told["version"] is null)
            {
                Assert.Empty((JsonArray)told["diagnostics"]!);
                break;
            }
        }
    }

    [Fact]
    public void The_checker_is_that_of_the_command()
    {
        using Editor editor = Editor.Start();
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "NewsGrammar.Compiler.Tests", "BadGrammars"), "*.newsgrammar")
            .Where(static file => new FileInfo(file).Length < 20_000).Order(StringComparer.Ordinal)];
        Assert.InRange(files.Length, 30, int.MaxValue);

        foreach (string file in files.Where(static (_, index) => index % 6 == 0))
        {
            string name = Path.GetFileName(file);
            editor.With(name, File.ReadAllText(file));
            string[] shown = [.. editor.Open(name, File.ReadAllText(file)).Select(static diagnostic => $"{diagnostic!["code"]} {diagnostic["range"]!.ToJsonString()}")];

            string[] checkedOnes = [.. Check(editor.PathOf(name)).Where(diagnostic => (string?)diagnostic!["file"] == editor.PathOf(name))
                .Select(static diagnostic => $"{diagnostic!["code"]} {diagnostic["range"]!.ToJsonString()}")];
            Assert.Equal(checkedOnes, shown);
            File.Delete(editor.PathOf(name));
            editor.Tell("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(name) } });
        }
    }

    private static JsonArray Check(string file)
    {
        using Process process = Process.Start(new ProcessStartInfo(Editor.Executable, ["check", "--format", "json", file]) { RedirectStandardOutput = true })!;
        return (JsonArray)JsonNode.Parse(process.StandardOutput.ReadToEnd())!;
    }
}
