using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

public class DiagnosticRendererTests
{
    [Fact]
    public void Tabs_move_the_carets_as_they_move_the_line() => Assert.Equal(
        """
           2 | document D =	A	Bb
             |             	 	^~
        """,
        SourceLines("grammar G\ndocument D =\tA\tBb\nline A = text"));

    [Fact]
    public void Combining_marks_take_no_column() => Assert.Equal(
        """
           2 | document D = مُحَمَّد
             |              ^~~~
        """,
        SourceLines("grammar G\ndocument D = مُحَمَّد"));

    [Fact]
    public void Control_characters_are_shown_as_pictures() => Assert.Equal(
        """
           2 | document D = ␛[31m
             |              ^
        """,
        SourceLines("grammar G\ndocument D = \u001B[31m"));

    [Fact]
    public void Of_a_long_line_the_surroundings_are_shown()
    {
        var lines = SourceLines($"grammar G\ndocument D = {new string('(', 50)}{new string(' ', 5_000)}Xy{new string(')', 50)}").Split('\n');
        Assert.StartsWith("   2 | …", lines[0], StringComparison.Ordinal);
        Assert.Equal("Xy", lines[0].Substring(lines[1].IndexOf('^', StringComparison.Ordinal), 2));
        Assert.InRange(lines[0].Length, 100, 200);
    }

    [Fact]
    public void Parts_can_be_styled()
    {
        var source = new SourceText("a.newsgrammar", "grammar G\ndocument D = Words");
        var diagnostic = GrammarReader.Read(source).Diagnostics[0];
        var styled = new DiagnosticRenderer(static (part, text) => $"<{part}>{text}</>").Render(diagnostic, source);
        Assert.Equal(
            """
            <Place>a.newsgrammar:2:14:</> <Error>error NG0104:</> <Message>No line or layout is named `Words`</>
            <Gutter>   2 |</> <Source>document D = Words</>
            <Gutter>     |</> <Caret>             ^~~~~</>
            <Label>help:</> declare it: `line Words = …`

            """,
            styled);
    }

    [Fact]
    public void Diagnostics_that_say_the_same_are_equal()
    {
        var source = new SourceText("a.newsgrammar", "grammar G\nline A = text\nline A = text\ndocument D = A");
        Assert.Equal(GrammarReader.Read(source).Diagnostics, GrammarReader.Read(source).Diagnostics);
    }

    private static string SourceLines(string text)
    {
        var source = new SourceText("a.newsgrammar", text);
        var rendered = DiagnosticRenderer.Plain.Render(GrammarReader.Read(source).Diagnostics[0], source);
        return string.Join('\n', rendered.Split('\n')[1..3]);
    }
}
