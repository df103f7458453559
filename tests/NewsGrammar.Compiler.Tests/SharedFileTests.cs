using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Files that several grammars are made from.</summary>
public sealed class SharedFileTests
{
    private const string Labels = "line Source = \"Source\" sep value:text\nline Broken = \"open\nlin Tags = text\n";

    [Fact]
    public void A_shared_file_is_read_once()
    {
        SourceText shared = SourceText.Shared("labels.newsgrammar", Labels);

        GrammarFileSyntax first = GrammarFileReader.Read(shared, new DiagnosticBag(shared));
        GrammarFileSyntax second = GrammarFileReader.Read(shared, new DiagnosticBag(new SourceMap(new SourceText("other", ""))));

        Assert.Same(first, second);
    }

    [Theory]
    [MemberData(nameof(BadGrammarTests.Files), MemberType = typeof(BadGrammarTests))]
    public void What_is_said_of_a_shared_file_is_what_is_said_of_any(string file)
    {
        string text = File.ReadAllText(Path.Combine(BadGrammarTests.Folder, file));
        IEnumerable<string> Messages(SourceText source) =>
            GrammarCompiler.Compile(source).Diagnostics.Select(DiagnosticRenderer.Plain.Heading);

        Assert.Equal(Messages(new SourceText("a.newsgrammar", text)), Messages(SourceText.Shared("a.newsgrammar", text)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Mistakes_of_an_imported_file_are_said_in_each_grammar_with_their_places(bool isShared)
    {
        SourceText labels = isShared ? SourceText.Shared("/app/labels.newsgrammar", Labels) : new SourceText("/app/labels.newsgrammar", Labels);
        var files = new GrammarFileSet([labels]);
        foreach (string name in (string[])["One", "Two"])
        {
            string text = $"grammar {name}\nimport \"labels.newsgrammar\"\nline Prose = text\ndocument Page = (body: Prose)+ source: Source?\n";
            IReadOnlyList<Diagnostic> diagnostics = GrammarCompiler.Compile(new SourceText($"/app/{name}.newsgrammar", text), files).Diagnostics;

            Assert.Equal(
                ["/app/labels.newsgrammar:2:15 NG0203", "/app/labels.newsgrammar:3:1 NG0206"],
                diagnostics.Select(static diagnostic => $"{diagnostic.Path}:{diagnostic.Start.Line}:{diagnostic.Start.Column} {diagnostic.Id}"));
        }
    }
}
