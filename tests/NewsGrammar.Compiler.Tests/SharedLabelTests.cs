using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Two rules with one label, of which a vocabulary declares the other.</summary>
public class SharedLabelTests
{
    [Theory]
    [InlineData("(body: Paragraph | source: Source | agency: Agency)+", "NG0306")]
    [InlineData("source: Source (body: Paragraph)+ agency: Agency", "NG0310")]
    [InlineData("agency: Agency (body: Paragraph)+ source: Source", "NG0310")]
    [InlineData("(body: Paragraph)+ source: Source", "NG0111")]
    public void The_grammars_own_rule_is_the_place(string layout, string code)
    {
        var compilation = GrammarCompiler.Compile(new SourceText("a.newsgrammar", $"""
            grammar Sharing
            import "english"
            line Agency    = "SOURCE" sep(":") name:text
            line Paragraph = text
            document Page  = {layout}
            """));

        var finding = Assert.Single(compilation.Diagnostics);
        Assert.Equal((code, 3), (finding.Descriptor.Id, finding.Start.Line));
    }
}
