using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Tests;

public class GrammarReaderTests
{
    private static readonly GrammarReading Reading = GrammarReader.Read(new SourceText("daily.newsgrammar", GoodGrammar.Text));

    private static GrammarModel Grammar => Reading.Grammar ?? throw new InvalidOperationException();

    [Fact]
    public void A_good_grammar_has_no_diagnostics() =>
        Assert.Empty(Reading.Diagnostics.Select(static diagnostic => diagnostic.ToString()));

    [Fact]
    public void The_grammar_has_its_name_and_documentation()
    {
        Assert.Equal("Daily", Grammar.Name);
        Assert.Equal("A daily newspaper.\nIts articles in full.", Grammar.Documentation);
        Assert.Equal("Page", Grammar.Document.Name);
        Assert.Equal("The page.", Grammar.Document.Documentation);
        Assert.Equal("Any other line.", Line("Paragraph").Documentation);
        Assert.Null(Line("Source").Documentation);
    }

    [Theory]
    [InlineData("Dateline", "(\"تاريخ النشر\" | \"نشر في\") sep? date:text")]
    [InlineData("Source", "\"المصدر\" sep value:text")]
    [InlineData("Tags", "exact \"وسوم\" sep(\":\" \"|\") tags:list")]
    [InlineData("Byline", "\"بقلم\" name:text sep place:word?")]
    [InlineData("More", "(\"اقرأ أيضا\" | exact \"شاهد\") sep?")]
    [InlineData("Bullet", "bullet title:text")]
    [InlineData("Rank", "number word text")]
    [InlineData("Publisher", "text where and(words <= 4, not(ends with \".\", \"؟\"))")]
    [InlineData("Paragraph", "text")]
    [InlineData("Lead", "text where or(first, and(joined, or(chars > 10, not(not(starts with \"ـم\")), contains exact \"\"\")))")]
    public void A_line_holds_its_elements(string name, string expected) => Assert.Equal(expected, ModelText.Of(Line(name)));

    [Theory]
    [InlineData(
        "Page",
        "([title: Lead] [published: Dateline]){0,1} [body: Paragraph]{1,}lazy [source: Source]{0,1} [line: (Rank | Publisher)] "
        + "[layout: Tags]{2,2} [site: Byline]{2,}lazy (Other | (Paragraph Paragraph)){1,3}")]
    [InlineData("Other", "More [related: Bullet]{0,}")]
    public void A_layout_holds_its_parts(string name, string expected)
    {
        var layout = Grammar.Layouts.Single(layout => layout.Name == name);
        Assert.Equal($"({expected})", ModelText.Of(layout.Body));
    }

    [Fact]
    public void A_field_has_its_documentation()
    {
        var fields = Grammar.Document.Body.WithDescendants().OfType<FieldNode>().ToList();
        Assert.Equal("The text, a paragraph a line.", fields.Single(static field => field.Name == "body").Documentation);
        Assert.Null(fields.Single(static field => field.Name == "source").Documentation);
    }

    [Fact]
    public void A_field_over_a_choice_that_repeats_is_put_into_its_parts()
    {
        var grammar = Read("document D = f: (A | B+)\nline A = \"a\"\nline B = text");
        Assert.Equal("([f: A] | [f: B]{1,})", ModelText.Of(grammar.Document.Body));
    }

    [Theory]
    [InlineData("Source", "value", "value")]
    [InlineData("Bullet", "title", "title")]
    [InlineData("Byline", null, "name place")]
    [InlineData("Paragraph", "", "")]
    [InlineData("More", null, null)]
    [InlineData("Rank", null, null)]
    public void A_line_has_a_value_and_captures(string name, string? value, string? captures)
    {
        Assert.Equal(value, Line(name).Value is { } found ? found.Name ?? "" : null);
        var names = Line(name).Captures.Select(static capture => capture.Name);
        Assert.Equal(captures, Line(name).Captures.Count == 0 ? null : string.Join(' ', names));
    }

    [Fact]
    public void Spans_are_those_of_the_file()
    {
        var span = Line("Source").NameSpan;
        Assert.Equal("Source", GoodGrammar.Text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("document D = A\r\n\r\nline A = text\r\n")]
    [InlineData("document D = A\rline A = text")]
    [InlineData("document D =\n  A\nline A\n  = text")]
    [InlineData("document\nD = A\nline\nA = text")]
    [InlineData("document D = A line: A\nline A = text")]
    [InlineData("document D = \n  line: A\n  site: A?\n  document: A\nline A = text")]
    [InlineData("document\u200F D =\u200E A\u00A0\nline A =\ttext // comment")]
    [InlineData("document D = A{٢}\nline A = text where words < ٤")]
    public void White_space_line_ends_and_digits_are_free(string declarations) => Read(declarations);

    private static GrammarModel Read(string declarations)
    {
        var reading = GrammarReader.Read(new SourceText("test.newsgrammar", "\uFEFFgrammar G\n" + declarations));
        Assert.Empty(reading.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
        return Assert.IsType<GrammarModel>(reading.Grammar);
    }

    private static LineRule Line(string name) => Grammar.Lines.Single(line => line.Name == name);

    [Fact]
    public void Compiling_ends_when_it_is_cancelled()
    {
        var source = new SourceText("daily.newsgrammar", GoodGrammar.Text);

        Assert.Throws<OperationCanceledException>(() => GrammarCompiler.Compile(source, files: null, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => GrammarCompiler.CheckFragment(source, files: null, new CancellationToken(canceled: true)));
    }
}
