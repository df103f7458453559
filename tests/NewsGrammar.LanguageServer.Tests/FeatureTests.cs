using System.Text.Json.Nodes;
using NewsGrammar.LanguageServer.Tests.Client;

namespace NewsGrammar.LanguageServer.Tests;

public sealed class FeatureTests
{
    private const string File = "notice.newsgrammar";

    [Theory]
    [InlineData("grammar G\nimport \"", "\"", "arabic", "hindi")]
    [InlineData("grammar G\nimport \"arabic\"\nline P = text\ndocument D =\n    ", "\n", "P", "Source", "ReadAlso")]
    [InlineData("grammar G\nline P = text where ", "\ndocument D = P+\n", "words", "starts with", "sentence", "not")]
    [InlineData("grammar G\ncondition Short = words < 4\nline P = text where ", "\n", "Short", "heading")]
    [InlineData("grammar G\npart Colon = sep(\":\")\nline P = ", "\n", "Colon", "sep")]
    [InlineData("grammar G\nline P = st", "\n", "stem", "exact")]
    [InlineData("grammar G\nline P = text where words ", "\n", "<=", "==")]
    [InlineData("grammar G\nline P = text where starts ", "\n", "with")]
    [InlineData("grammar G\nline P = text where first ", "\n", "and", "or")]
    [InlineData("grammar G\nline P = \"قال\" name:", "\n", "text", "phrases")]
    [InlineData("grammar G\nline P = \"قال\" s", "\n", "sep", "bullet", "where", "text")]
    [InlineData("grammar G\n", "\nline P = text\n", "line", "layout", "document", "import")]
    [InlineData("grammar G\nli", "", "line", "prefer line")]
    [InlineData("", "", "grammar")]
    public void What_could_stand_at_a_place_is_offered(string before, string after, params string[] expected)
    {
        using Editor editor = Editor.Start();
        editor.Open(File, before + after);

        string[] lines = before.Split('\n');
        JsonNode list = editor.At("textDocument/completion", File, lines.Length - 1, lines[^1].Length)!;

        string?[] labels = [.. ((JsonArray)list["items"]!).Select(static item => (string?)item!["label"])];
        Assert.All(expected, label => Assert.Contains(label, labels));
    }

    [Theory]
    [InlineData("grammar G\nline P = \"so", "\"\n")]
    [InlineData("grammar G // li", "\n")]
    public void Nothing_is_offered_in_literals_and_comments(string before, string after)
    {
        using Editor editor = Editor.Start();
        editor.Open(File, before + after);

        string[] lines = before.Split('\n');
        Assert.Empty((JsonArray)editor.At("textDocument/completion", File, lines.Length - 1, lines[^1].Length)!["items"]!);
    }

    [Fact]
    public void A_base_and_a_neighbour_are_offered()
    {
        using Editor editor = Editor.Start();
        editor.With("base.newsgrammar", Grammars.Small);
        editor.Open(File, "grammar Child : \nimport \"");

        Assert.Equal("Small", (string?)editor.At("textDocument/completion", File, 0, 16)!["items"]![0]!["label"]);
        Assert.Contains(
            (JsonArray)editor.At("textDocument/completion", File, 1, 8)!["items"]!,
            static item => (string?)item!["textEdit"]?["newText"] == "\"./base.newsgrammar\"");
    }

    [Fact]
    public void A_rule_is_told_with_its_comment_and_the_lines_of_samples_that_it_takes()
    {
        using Editor editor = Editor.Start();
        editor.With("notice/one.sample", "كتب📰: سلمى\nأول سطر في الخبر.\nثاني سطر في الخبر.\n");
        editor.Open(File, Grammars.Notice);

        JsonNode hover = editor.At("textDocument/hover", File, 11, 13)!;
        string text = (string)hover["contents"]!["value"]!;
        Assert.Contains("line Byline = (\"بقلم\" | \"كتب📰\") sep name:text", text, StringComparison.Ordinal);
        Assert.Contains("Who wrote it, \"بقلم\" before it.", text, StringComparison.Ordinal);
        Assert.Contains("Takes 1 lines of 1 samples.", text, StringComparison.Ordinal);
        Assert.Equal(Editor.Range(11, 12, 11, 18).ToJsonString(), hover["range"]!.ToJsonString());
        Assert.Contains("from `arabic`", (string?)editor.At("textDocument/hover", File, 13, 13)!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Contains("`Source`", (string?)editor.At("textDocument/hover", File, 2, 9)!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Equal("The author.", (string?)editor.At("textDocument/hover", File, 11, 6)!["contents"]!["value"]);
        Assert.Contains("separator", (string?)editor.At("textDocument/hover", File, 5, 34)!["contents"]!["value"], StringComparison.Ordinal);
        Assert.Null(editor.At("textDocument/hover", File, 0, 2));
    }

    [Fact]
    public void A_name_leads_to_its_declaration_in_this_file_and_in_a_vocabulary()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Grammars.Notice);

        JsonNode own = Assert.Single((JsonArray)editor.At("textDocument/definition", File, 12, 12)!)!;
        Assert.Equal(editor.UriOf(File), (string?)own["uri"]);
        Assert.Equal("Paragraph", Edits.Slice(Grammars.Notice, own["range"]!));
        JsonNode vocabulary = Assert.Single((JsonArray)editor.At("textDocument/definition", File, 13, 14)!)!;
        string path = new Uri((string)vocabulary["uri"]!).LocalPath;
        Assert.Equal("Source", Edits.Slice(System.IO.File.ReadAllText(path), vocabulary["range"]!));
        Assert.Single((JsonArray)editor.At("textDocument/definition", File, 2, 10)!);
    }

    [Fact]
    public void A_name_is_found_and_changed_in_all_files_that_share_it()
    {
        const string Base = "grammar Base\n\nimport \"./lines.newsgrammar\"\n\ndocument Page = (body: Paragraph)+\n";
        const string Lines = "line Paragraph = text where words > 1\n";
        const string Child = "grammar Child : Base\n\nline Paragraph = text where words > 2\n";
        const string Other = "grammar Other\n\nline Paragraph = text\n\ndocument Page = (body: Paragraph)+\n";
        using Editor editor = Editor.Start();
        editor.With("base.newsgrammar", Base).With("lines.newsgrammar", Lines).With("sub/child.newsgrammar", Child).With("other.newsgrammar", Other);
        editor.Open("base.newsgrammar", Base);

        var references = (JsonArray)editor.At(
            "textDocument/references", "base.newsgrammar", 4, 25, ("context", new JsonObject { ["includeDeclaration"] = true }))!;
        Assert.Equal(
            ["base.newsgrammar", "lines.newsgrammar", "sub/child.newsgrammar"],
            references.Select(place => Path.GetRelativePath(editor.PathOf(""), new Uri((string)place!["uri"]!).LocalPath).Replace('\\', '/')).Order());

        JsonNode changes = editor.At("textDocument/rename", "base.newsgrammar", 4, 25, ("newName", "فقرة"))!["changes"]!;
        Assert.Equal(Base.Replace("Paragraph", "فقرة", StringComparison.Ordinal), Edits.Apply(Base, changes[editor.UriOf("base.newsgrammar")]));
        Assert.Equal(Lines.Replace("Paragraph", "فقرة", StringComparison.Ordinal), Edits.Apply(Lines, changes[editor.UriOf("lines.newsgrammar")]));
        Assert.Equal(Child.Replace("Paragraph", "فقرة", StringComparison.Ordinal), Edits.Apply(Child, changes[editor.UriOf("sub/child.newsgrammar")]));
    }

    [Fact]
    public void A_field_is_changed_where_its_layout_and_those_that_it_is_made_of_name_it()
    {
        const string Base = "grammar Base\n\nline P = text\n\nlayout Head = title: P\n\nlayout Other = title: P\n\ndocument Page = Head (body: P | more: Other | title: P)*\n";
        const string Child = "grammar Child : Base\n\nlayout Head = title: P lead: P\n";
        using Editor editor = Editor.Start();
        editor.With("base.newsgrammar", Base).With("child.newsgrammar", Child);
        editor.Open("base.newsgrammar", Base);

        var references = (JsonArray)editor.At(
            "textDocument/references", "base.newsgrammar", 8, 48, ("context", new JsonObject { ["includeDeclaration"] = true }))!;
        JsonNode changes = editor.At("textDocument/rename", "base.newsgrammar", 8, 48, ("newName", "عنوان"))!["changes"]!;

        Assert.Equal(3, references.Count);
        Assert.Equal(
            Base.Replace("Head = title", "Head = عنوان", StringComparison.Ordinal).Replace("| title", "| عنوان", StringComparison.Ordinal),
            Edits.Apply(Base, changes[editor.UriOf("base.newsgrammar")]));
        Assert.Equal(Child.Replace("title", "عنوان", StringComparison.Ordinal), Edits.Apply(Child, changes[editor.UriOf("child.newsgrammar")]));
    }

    [Theory]
    [InlineData(11, 6, "line", "begins a declaration")]
    [InlineData(11, 6, "two words", "is no name")]
    [InlineData(11, 6, "body", "is a field there already")]
    [InlineData(13, 14, "Origin", "comes with the tool")]
    [InlineData(6, 7, "line", "begins a declaration")]
    [InlineData(6, 7, "two words", "is no name")]
    [InlineData(6, 7, "2nd", "cannot be a C# name")]
    [InlineData(6, 7, "Source", "is declared already")]
    [InlineData(5, 40, "x", "can be renamed")]
    public void What_cannot_be_renamed_is_refused_with_the_reason(int line, int character, string name, string reason)
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Grammars.Notice);

        JsonObject answer = editor.AskForAnswer("textDocument/rename", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(File) },
            ["position"] = Editor.Place(line, character),
            ["newName"] = name,
        });

        Assert.Contains(reason, (string?)answer["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_declarations_are_listed_with_fields_and_captures()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Grammars.Notice);

        var symbols = (JsonArray)editor.Of("textDocument/documentSymbol", File)!;

        Assert.Equal(["Notice", "Byline", "Paragraph", "Page"], symbols.Select(static symbol => (string?)symbol!["name"]));
        Assert.Equal(["name"], ((JsonArray)symbols[1]!["children"]!).Select(static symbol => (string?)symbol!["name"]));
        Assert.Equal(["author", "body", "source"], ((JsonArray)symbols[3]!["children"]!).Select(static symbol => (string?)symbol!["name"]));
    }

    [Fact]
    public void Every_token_has_its_colour()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Grammars.Notice);
        string[] legend = ["keyword", "namespace", "class", "property", "parameter", "string", "number", "operator", "comment", "function", "type", "variable"];

        int[] data = [.. ((JsonArray)editor.Of("textDocument/semanticTokens/full", File)!["data"]!).Select(static number => (int)number!)];

        var colours = new List<string>();
        string[] lines = Grammars.Notice.Split('\n');
        (int line, int character) = (0, 0);
        for (int index = 0; index < data.Length; index += 5)
        {
            (line, character) = (line + data[index], data[index] == 0 ? character + data[index + 1] : data[index + 1]);
            colours.Add($"{lines[line].Substring(character, data[index + 2])} {legend[data[index + 3]]}");
        }

        Assert.Contains("/// A notice. comment", colours);
        Assert.Contains("Notice namespace", colours);
        Assert.Contains("\"كتب📰\" string", colours);
        Assert.Contains("sep function", colours);
        Assert.Contains("name parameter", colours);
        Assert.Contains("text type", colours);
        Assert.Contains("where keyword", colours);
        Assert.Contains("words function", colours);
        Assert.Contains("1 number", colours);
        Assert.Contains("author property", colours);
        Assert.Contains("Byline class", colours);
        Assert.Contains("+ operator", colours);
    }

    [Fact]
    public void Declarations_of_several_lines_fold()
    {
        using Editor editor = Editor.Start();
        editor.Open(File, Grammars.Notice);

        Assert.Equal(
            ["6-7", "9-13"],
            ((JsonArray)editor.Of("textDocument/foldingRange", File)!).Select(static range => $"{range!["startLine"]}-{range["endLine"]}"));
    }

    [Theory]
    [InlineData("grammar G\r\nline  A=text // 📰\r\ndocument D=(a:A)+", "grammar G\n\nline A = text  // 📰\n\ndocument D = (a: A)+\n")]
    [InlineData(Grammars.Small, Grammars.Small)]
    [InlineData("// 📰📰\nline A =  text", "// 📰📰\nline A = text\n")]
    public void A_document_is_formatted(string text, string expected)
    {
        using Editor editor = Editor.Start();
        editor.Open(File, text);

        Assert.Equal(expected, Edits.Apply(text, editor.Of("textDocument/formatting", File)));
    }

    [Fact]
    public void Samples_are_counted_and_run()
    {
        using Editor editor = Editor.Start();
        editor.With("notice/one.sample", "كتب📰: سلمى\nأول سطر في الخبر.\nثاني سطر في الخبر.\n");
        editor.Open(File, Grammars.Notice);

        var lenses = (JsonArray)editor.Of("textDocument/codeLens", File)!;
        Assert.Equal(["run samples", "0 of 1 sample as expected", "1 line", "2 lines"], lenses.Select(static lens => (string?)lens!["command"]!["title"]));
        JsonNode run = editor.Ask(
            "workspace/executeCommand", new JsonObject { ["command"] = "newsgrammar.runSamples", ["arguments"] = new JsonArray(editor.UriOf(File)) })!;
        Assert.Equal(1, (int?)run["count"]);
        Assert.Contains("one.sample", (string?)editor.Told("window/showMessage")["message"], StringComparison.Ordinal);

        JsonNode reading = editor.Of("newsgrammar/reading", "notice/one.sample")!;
        Assert.Contains("author: سلمى", (string?)reading["text"], StringComparison.Ordinal);
        Assert.False((bool?)reading["isExpected"]);
        string accepted = $"كتب📰: سلمى\nأول سطر في الخبر.\nثاني سطر في الخبر.\n\n=== expected result ===\n{reading["text"]}";
        editor.Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf("notice/one.sample"), ["languageId"] = "newsgrammar-sample", ["version"] = 1, ["text"] = accepted },
        });
        Assert.Equal("as expected", (string?)editor.Of("textDocument/codeLens", "notice/one.sample")![0]!["command"]!["title"]);
    }

    [Fact]
    public void A_document_that_is_not_open_has_nothing_to_tell()
    {
        using Editor editor = Editor.Start();

        Assert.Null(editor.Of("textDocument/documentSymbol", File));
        Assert.Null(editor.At("textDocument/hover", File, 0, 0));
    }
}
