namespace NewsGrammar.Generator.Tests.Names;

/// <summary>Characters of a grammar in the comments of generated code.</summary>
public class CommentTests
{
    [Theory]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0xFEFF)]
    [InlineData(0x0001)]
    [InlineData(0x001B)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0x009F)]
    [InlineData(0x2028)]
    [InlineData(0x2029)]
    [InlineData(0x202A)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    public void What_cannot_stand_in_a_comment_is_shown_as_its_escape(int unit)
    {
        GeneratorRun run = Run($"one{(char)unit}two");

        Assert.Contains($"one\\u{unit:X4}two", run.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(((char)unit).ToString(), run.Source, StringComparison.Ordinal);
        Assert.Empty(run.AssemblyMessages);
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("\u200Fعربي\u200E")]
    [InlineData("e\u0301")]
    [InlineData("\U0001F4F0 \U0001FFFE")]
    [InlineData("\uFDD0")]
    public void Other_characters_stay(string text)
    {
        GeneratorRun run = Run(text);

        Assert.Contains($"<summary>{text}</summary>", run.Source, StringComparison.Ordinal);
        Assert.Empty(run.AssemblyMessages);
    }

    [Theory]
    [InlineData("</summary>*/ #endif")]
    [InlineData("]]> &lt; <![CDATA[")]
    [InlineData("{0} \\u000A \"quoted\"")]
    public void Code_in_a_comment_is_text(string text) => Assert.Empty(Run(text).AssemblyMessages);

    private static GeneratorRun Run(string documentation)
    {
        string text =
            $"""
            /// {documentation}
            grammar Daily
            /// {documentation}
            line Byline = "by" a:text sep b:text
            /// {documentation}
            line Prose = text
            /// {documentation}
            document Page =
                /// {documentation}
                title: Prose
                byline: Byline?
            """;
        return new GeneratorRun([new GrammarText("/app/daily.newsgrammar", text)]);
    }
}
