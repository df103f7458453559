using NewsGrammar.Authoring.Survey;

namespace NewsGrammar.Compiler.Tests.Survey;

public class GrammarSurveyTests
{
    private static readonly Grammar Gazette = Grammar.Compile("""
        grammar Gazette
        line ReadAlso  = "Read also" sep?
        line Heading   = text where words <= 4 and not sentence
        line Paragraph = text
        line Rule      = "***"
        layout More = ReadAlso title: Paragraph (body: Paragraph)+
        document Article = (body: Paragraph | heading: Heading)+ more: More? Rule?
        """);

    [Fact]
    public void Fields_of_fields_have_their_path_and_rules_without_a_field_stand_in_brackets()
    {
        SurveyReport report = GrammarSurvey.Run(Gazette, [new SurveyPage("a", "It rained.\nRead also:\nA ferry\nIt was late.\n***\n")]);

        Assert.Equal(["heading", "body", "more", "more.title", "more.body", "(unexpected)", "(Rule)"], report.Fields.Keys);
        Assert.Equal([0, 1, 1, 1, 1, 0, 1], report.Fields.Values.Select(static field => (int)field.Lines));
        Assert.Equal("body more more.title more.body", string.Join(' ', Assert.Single(report.Layouts).Fields));
    }

    [Fact]
    public void A_line_that_is_spread_counts_for_each_field_that_a_capture_of_it_fills()
    {
        var grammar = Grammar.Compile("""
            grammar G
            line Byline    = "By" author:text sep("|") agency:text
            line Byname    = "From" sep author:text
            line Credit    = "Photo" photographer:word place:number?
            line Paragraph = text
            document Article = ..Byline? ..Byname? (body: Paragraph | ..Credit)+ agency: Paragraph?
            """);

        SurveyReport report = GrammarSurvey.Run(
            grammar,
            [new SurveyPage("a", "By Lina | Wire\nFrom: Omar\nIt rained.\nPhoto Mona 7\nPhoto Sami"), new SurveyPage("b", "By Omar | Wire\nIt snowed.")]);

        Assert.Equal(["(unexpected)", "agency", "author", "body", "photographer", "place"], report.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((2, 3), Counts("author"));
        Assert.Equal((2, 2), Counts("agency"));
        Assert.Equal((1, 2), Counts("photographer"));
        Assert.Equal((1, 1), Counts("place"));
        Assert.Equal("Photo Mona 7", Assert.Single(report.Fields["place"].Examples).Text);
        Assert.Contains(report.Layouts, static layout => layout.Fields.Contains("author, agency"));

        (int Pages, int Lines) Counts(string field) => ((int)report.Fields[field].Pages, (int)report.Fields[field].Lines);
    }

    [Fact]
    public void No_pages_give_an_empty_report()
    {
        SurveyReport report = GrammarSurvey.Run(Gazette, []);

        Assert.Equal((0, 0, 0), (report.Documents, report.Fits, report.Recognized));
        Assert.Empty(report.Groups);
        Assert.All(report.Fields.Values, static field => Assert.Equal(0, field.PerPage));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \u00A0\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uD800")]
    [InlineData("\u200B\"\u200B")]
    [InlineData("……\n::\n\"\n")]
    public void Any_text_is_a_page(string text) => Assert.Equal(1, GrammarSurvey.Run(Gazette, [new SurveyPage("a", text)]).Documents);

    [Fact]
    public void Examples_are_drawn_from_all_pages()
    {
        var pages = Enumerable.Range(0, 1000).Select(static number => new SurveyPage($"{number}", "The ferry is late."));

        IReadOnlyList<ExampleLine> examples = GrammarSurvey.Run(Gazette, pages).Fields["body"].Examples;

        Assert.Equal(15, examples.Select(static line => line.File).Distinct().Count());
        Assert.InRange(examples.Average(static line => int.Parse(line.File)), 300, 700);
    }

    [Fact]
    public void A_report_is_the_same_when_it_was_written_and_read()
    {
        SurveyReport report = GrammarSurvey.Run(Gazette, [new SurveyPage("a", "مطر\nIt rained.\nRead also:\nA ferry\n"), new SurveyPage("b", "It snowed.")]);

        byte[] json = report.ToJson();

        Assert.Equal(json, SurveyReport.FromJson(json).ToJson());
        Assert.Contains("مطر", System.Text.Encoding.UTF8.GetString(json), StringComparison.Ordinal);
    }
}
