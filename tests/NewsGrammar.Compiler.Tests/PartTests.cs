using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Which part or condition a name stands for where several files declare it, and what is said of those that have mistakes.</summary>
public class PartTests
{
    private const string Wire =
        """
        grammar Wire
        part Colon = sep(":")
        condition Short = words < 3
        line Source    = "Source" Colon value:text
        line Heading   = text where Short
        line Paragraph = text
        document Page  = title: Heading (body: Paragraph)+ source: Source?
        """;

    [Theory]
    [InlineData("grammar Child : Wire", "Source: a")]
    [InlineData("grammar Child : Wire\npart Colon = sep(\"|\")", "Source | a")]
    [InlineData("grammar Child : Wire\nimport \"signs.newsgrammar\"", "Source = a")]
    [InlineData("grammar Child : Wire\nimport \"signs.newsgrammar\"\npart Colon = sep(\"|\")", "Source | a")]
    public void The_nearest_part_counts_in_the_lines_of_the_base_too(string child, string line)
    {
        using var document = Compile(child).Parse("two words\nand a text\n" + line);

        Assert.Equal("a", document.Root.Value("source").ToString());
    }

    [Fact]
    public void A_condition_that_is_replaced_changes_the_base()
    {
        using var document = Compile("grammar Child : Wire\ncondition Short = ends with \"!\"").Parse("a title of words!\ntext");

        Assert.True(document.Fits, document.ToSnapshot());
    }

    [Theory]
    [InlineData("a.newsgrammar", "b.newsgrammar")]
    [InlineData("a.newsgrammar", "c.newsgrammar", "NG0130")]
    public void Imported_parts_clash_where_they_differ_and_are_used(string first, string second, params string[] errors)
    {
        string imports = $"grammar G\nimport \"{first}\"\nimport \"{second}\"\nline P = text\n";

        Assert.Equal(errors, Errors(imports + "document D = (p: P)+ s: Source?"));
        Assert.Empty(Errors(imports + "document D = (p: P)+"));
    }

    [Fact]
    public void An_import_is_used_for_its_parts_alone()
    {
        string grammar = "grammar G\nimport \"signs.newsgrammar\"\nline S = \"Source\" Colon text\nline P = text\ndocument D = (p: P)+ s: S?";

        Assert.Empty(Diagnostics(grammar));
        Assert.Equal(["NG0131"], Diagnostics(grammar.Replace("Colon", "sep")));
    }

    [Fact]
    public void What_is_wrong_with_an_imported_line_is_said_when_it_is_used()
    {
        string grammar = "grammar G\nimport \"open.newsgrammar\"\nline P = text\ndocument D = (p: P)+ b: Both?";

        Assert.Empty(Errors(grammar));
        Assert.Equal(["NG0138"], Errors(grammar.Replace("b: Both", "s: Source")));
        Assert.Empty(Errors(grammar.Replace("b: Both", "s: Source") + "\npart Colon = sep"));
    }

    [Fact]
    public void A_mistake_in_a_part_is_said_once()
    {
        string grammar = "grammar G\npart L = (\"a\" | \"a\")\nline S = L sep\nline T = L text\nline P = text\ndocument D = (p: P)+ s: S? t: T?";

        Assert.Single(Diagnostics(grammar), "NG0302");
    }

    [Fact]
    public void Long_chains_end_with_an_error()
    {
        string chain = string.Concat(Enumerable.Range(0, 20_000).Select(static number => $"condition C{number} = not C{number + 1}\n"));
        string grammar = $"grammar G\n{chain}condition C20000 = first\nline T = text where C0\nline P = text\ndocument D = (p: P)+ t: T?";

        Assert.Contains("NG0142", Errors(grammar));
    }

    [Fact]
    public void A_layout_is_told_that_a_part_is_none()
    {
        string grammar = "grammar G\npart Colon = sep\nline S = \"a\" Colon\nline P = text\ndocument D = (p: P)+ Colon S";
        var error = GrammarCompiler.Compile(new SourceText("g.newsgrammar", grammar)).Diagnostics[0];

        Assert.Equal("NG0104", error.Descriptor.Id);
        Assert.Equal("`Colon` is a part of lines: `line Headline = Colon text`, and here `title: Headline`", error.Help);
    }

    private static Grammar Compile(string child) => new(GrammarCompiler.Compile(new SourceText("child.newsgrammar", child), Files).Grammar!);

    private static IEnumerable<string> Diagnostics(string grammar) =>
        GrammarCompiler.Compile(new SourceText("g.newsgrammar", grammar), Files).Diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id);

    private static IEnumerable<string> Errors(string grammar) =>
        GrammarCompiler.Compile(new SourceText("g.newsgrammar", grammar), Files).Diagnostics
            .Where(static diagnostic => diagnostic.IsError).Select(static diagnostic => diagnostic.Descriptor.Id);

    private static GrammarFileSet Files { get; } = new(
    [
        new SourceText("wire.newsgrammar", Wire),
        new SourceText("signs.newsgrammar", "part Colon = sep(\"=\")"),
        new SourceText("a.newsgrammar", "part Colon = sep(\":\")\nline Source = \"Source\" Colon value:text"),
        new SourceText("b.newsgrammar", "part Colon = sep( \":\" ) // one"),
        new SourceText("c.newsgrammar", "part Colon = sep(\"|\")"),
        new SourceText("open.newsgrammar", "line Source = \"Source\" Colon value:text\nline Both = \"Both\" sep value:text"),
    ]);
}
