using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

public class OpenBorderTests
{
    [Theory]
    [InlineData("(lead: Paragraph)* (body: Paragraph)+", true)]
    [InlineData("(lead: Paragraph)+ source: Source? ((body: Paragraph)+ Source)?", false)]
    [InlineData("lead: Paragraph? (body: Paragraph)+", false)]
    [InlineData("(lead: Short)* (body: Paragraph)+", false)]
    [InlineData("(lead: Paragraph)* (lead: Paragraph)+", false)]
    [InlineData("(lead: Paragraph)+ (source: Source (body: Paragraph)*)?", false)]
    [InlineData("(title: Paragraph source: Source)? (body: Paragraph)+", false)]
    public void Two_repetitions_of_alike_lines_are_reported(string layout, bool isReported)
    {
        var compilation = GrammarCompiler.Compile(new SourceText("a.newsgrammar", $"""
            grammar Bordered
            line Source = "Source" sep value:text
            line Short = text where words < 3
            line Paragraph = text
            document Page = {layout}
            """));

        Assert.NotNull(compilation.Grammar);
        Assert.Equal(isReported, compilation.Diagnostics.Any(static diagnostic => diagnostic.Descriptor == DiagnosticDescriptors.OpenBorder));
    }
}
