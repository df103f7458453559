namespace NewsGrammar.Oracle.Tests;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("a", 1, "1:a")]
    [InlineData("a\n", 1, "1:a")]
    [InlineData("a\n\n", 2, "1:a")]
    [InlineData("a\r\n\r\nb", 3, "1:a 3:b")]
    [InlineData("a\rb", 1, "1:a\rb")]
    [InlineData("\uFEFFa", 1, "1:a")]
    [InlineData(" \u200F\u00A0a\u2067 \t\nb", 2, "1:a 2:b")]
    [InlineData("\u200B\n\u00A0\u200F\na", 3, "3:a")]
    public void Text_is_cut_into_trimmed_lines(string text, int count, string lines)
    {
        var source = new SourceText(text);
        Assert.Equal(count, source.LineCount);
        Assert.Equal(lines, string.Join(' ', source.Lines.Select(line => $"{line.Number}:{line.Text}")));
    }

    [Fact]
    public void First_and_joined_look_at_the_lines_above()
    {
        var source = new SourceText("\na\nb\n\u200F\nc");
        Assert.Equal([true, false, false], source.Lines.Select(line => line.IsFirst));
        Assert.Equal([false, true, false], source.Lines.Select(line => line.IsJoined));
        Assert.True(new SourceText("a").Lines[0].IsJoined);
    }

    [Fact]
    public void A_line_knows_its_place_in_the_text() =>
        Assert.Equal((5, 6), new SourceText("x\r\n  y ").Lines.Select(line => (line.Start, line.End)).Last());
}
