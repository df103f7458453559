using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Mistakes that people make again and again, and the way out that is told of each.</summary>
public class WayOutTests
{
    [Theory]
    [InlineData("line A = (\"a\", \"b\") sep x:text", "alternatives are parted by `|`: `(\"Source\" | \"Agency\")`")]
    [InlineData("line A = \"a\" | \"b\" sep x:text", "put alternatives into parentheses: `(\"Source\" | \"Agency\") sep name:text`")]
    [InlineData("line A = text where ends with \".\" or \"!\"", "literals of one condition are parted by commas: `ends with \".\", \"!\"`")]
    [InlineData("line A = text where ends with \".\" | \"!\"", "literals of one condition are parted by commas: `ends with \".\", \"!\"`; conditions by `or`")]
    [InlineData("line A = text where endswith \".\"", "write two words: `ends with`")]
    [InlineData("line A = Exact \"a\" sep x:text", "did you mean `exact`?")]
    [InlineData("line A = \"a\" sep x:phrase", "did you mean `phrases`?")]
    [InlineData("document B = {body: P}+", "a group stands in parentheses: `(body: Paragraph)+`; braces tell how often: `Paragraph{2,5}`")]
    [InlineData("document B = P {body: P}+", "a group stands in parentheses: `(body: Paragraph)+`; braces tell how often: `Paragraph{2,5}`")]
    [InlineData("layout B = title: P where first", "`where` belongs into a line: `line Headline = text where first`, and here `title: Headline`")]
    [InlineData("Import \"arabic\"", "did you mean `import`?")]
    [InlineData("import \"arabic.newsgrammar\"", "the vocabulary is brought in by `import \"arabic\"`")]
    public void A_frequent_mistake_has_its_own_way_out(string declaration, string help)
    {
        var compilation = GrammarCompiler.Compile(new SourceText("a.newsgrammar", $"""
            grammar G
            {declaration}
            line P = text
            document D = (p: P)+
            """));

        Assert.Equal(help, compilation.Diagnostics[0].Help);
    }
}
