using NewsGrammar.Authoring.Explain;

namespace NewsGrammar.Compiler.Tests;

/// <summary>What is said about a line, on small grammars. Isolates around Arabic are left out here.</summary>
public class ExplainTests
{
    private const string Lines = """
        grammar Lines
        line Source  = ("Source" | "Agency") sep name:text
        line Photo   = exact "Photo" sep(":" "=") number text?
        line Byline  = "By" name:text "for" paper:text
        line Item    = bullet title:text
        line Number  = number
        line Short   = text where words <= 3 and not ends with ".", "!"
        line Opening = text where first or (joined and contains "news")
        line Any     = text
        document Page = (source: Source | photo: Photo | byline: Byline | item: Item | number: Number | short: Short | opening: Opening | any: Any)+
        """;

    [Theory]
    [InlineData("Source", "a long line of words.", "the line does not begin with \"Source\" or \"Agency\"")]
    [InlineData("Source", "Source", "the line ends where a separator (such as a colon or a dash) must come")]
    [InlineData("Source", "Agency of news", "a separator (such as a colon or a dash) must come at character 8, where the line has \"of news\"")]
    [InlineData("Source", "Source:", "the line ends where some text for 'name' must come")]
    [InlineData("Source", "Sources: Post", "the line begins with \"Source\", but the word goes on behind it")]
    [InlineData("Photo", "Caption: 1", "the line does not begin with exactly \"Photo\"")]
    [InlineData("Photo", "photo: 1", "the line begins with \"Photo\", but not exactly so")]
    [InlineData("Photo", "Photo - 1", "the separator \":\" or \"=\" must come at character 7, where the line has \"- 1\"")]
    [InlineData("Photo", "Photo: one", "a number must come at character 8, where the line has \"one\"")]
    [InlineData("Byline", "By Lina Haddad", "some text for 'name' and then \"for\" must come at character 4, where the line has \"Lina Haddad\"")]
    [InlineData("Item", "no bullet", "the line does not begin with a bullet (such as • or 1.)")]
    [InlineData("Number", "12 apples", "the line goes on with \"apples\" at character 4, where the rule has ended")]
    [InlineData("Number", "e\u0301 1", "the line does not begin with a number")]
    public void An_element_fails_at_a_character(string rule, string line, string message) =>
        Assert.Equal((VerdictKind.Element, message), Verdict(Lines, line, 1, rule));

    [Theory]
    [InlineData("Short", "one two three four", "the line has 4 words, and the rule wants at most 3")]
    [InlineData("Short", "stop!", "the line ends with \"!\"")]
    [InlineData("Opening", "first\n\nwords", "the line is not the first one of the text, and a blank line stands above it")]
    [InlineData("Opening", "first\nwords", "the line is not the first one of the text, and the line does not contain \"news\"")]
    public void A_condition_does_not_hold(string rule, string text, string message) =>
        Assert.Equal((VerdictKind.Condition, message), Verdict(Lines, text, text.Count(static unit => unit == '\n') + 1, rule));

    [Theory]
    [InlineData("not words < 5", "one two", "the line has 2 words, and the rule wants none with fewer than 5")]
    [InlineData("chars == 1", "two", "the line has 3 characters, and the rule wants exactly 1")]
    [InlineData("chars > 9", "a", "the line has 1 character, and the rule wants more than 9")]
    [InlineData("not first", "two", "the line is the first one of the text")]
    [InlineData("not joined", "two", "no blank line stands above it")]
    [InlineData("starts with \"two\"", "twofold", "the line starts with \"two\", but the word goes on behind it")]
    [InlineData("contains \"202\", \"x\"", "in 2023", "the line contains \"202\", but the word goes on behind it")]
    [InlineData("starts with exact \"a\", \"b\"", "two", "the line does not start with exactly \"a\" or exactly \"b\"")]
    [InlineData("not (starts with \"two\" and contains \"three\")", "two three", "the line starts with \"two\", and the line contains \"three\"")]
    [InlineData("not (first or contains \"w\")", "two", "the line is the first one of the text")]
    public void A_condition_is_put_into_words(string condition, string line, string message) => Assert.Equal(
        (VerdictKind.Condition, message),
        Verdict($"grammar G\nline A = text where {condition}\nline B = text\ndocument D = (a: A | b: B)+\n", line, 1, "A"));

    [Fact]
    public void What_may_come_behind_a_text_stands_nowhere() => Assert.Equal(
        (VerdictKind.Element, "nowhere in the line stands a separator (such as a colon or a dash)"),
        Verdict("grammar G\nline A = left:text? sep right:text\nline B = text\ndocument D = (a: A | b: B)+\n", "one two", 1, "A"));

    [Theory]
    [InlineData("first or contains \"news\"", "old news", "the line is the first one of the text")]
    [InlineData("words > 5 or words < 3 and chars < 9", "old news", "the line has 2 words, fewer than 3, and the line has 8 characters, fewer than 9")]
    [InlineData("not (words > 3 and first)", "old news", "the line has 2 words, not more than 3")]
    [InlineData("first and words < 3", "old news", "")]
    public void The_part_of_a_choice_that_holds_is_told(string condition, string line, string message) => Assert.Equal(
        (VerdictKind.Taken, message),
        Verdict($"grammar G\nline A = text where {condition}\nline B = text\ndocument D = (a: A | b: B)+\n", line, 1, "A"));

    [Fact]
    public void Rules_without_a_place_that_do_not_match_come_last()
    {
        IReadOnlyList<RuleVerdict> verdicts = Explain(Page, "Title\nBody\nSource: Post\n").Why(1);

        Assert.Equal(["Any", "Short", "Source", "Tags"], verdicts.Select(static verdict => verdict.Rule));
        Assert.Equal([true, true, false, false], verdicts.Select(static verdict => verdict.IsNear));
    }

    private const string Page = """
        grammar Page
        line Source  = "Source" sep name:text
        line Tags    = "Tags" sep words:list
        line Short   = text where words <= 3
        line Any     = text
        document Page = title: Any  publisher: Short?  (body: Any)+  source: Source  tags: Tags?
        """;

    [Fact]
    public void The_rule_that_took_a_line_stands_first_with_its_field()
    {
        RuleVerdict taken = Explain(Page, "Title\nBody\nSource: Post\n").Why(3)[0];

        Assert.Equal(new RuleVerdict("Source", "source", VerdictKind.Taken, ""), taken);
    }

    [Fact]
    public void A_line_that_is_spread_went_to_the_fields_of_its_captures()
    {
        DocumentExplanation explanation = Explain(
            "grammar G\nline By = \"By\" author:text sep(\"|\") agency:text\nlayout Box = ..By\nline P = text\ndocument D = ..By? (box: Box | body: P)*\n",
            "By Lina | Wire\nBy Sami | Post\nText");

        Assert.Equal(["author, agency", "box.author, box.agency", "body"], explanation.Lines.Select(static line => line.Field));
        Assert.Equal("author, agency", explanation.Why(1)[0].Field);
        Assert.Equal("box.author, box.agency", explanation.Why(2)[0].Field);
    }

    [Fact]
    public void A_label_keeps_its_line() => Assert.Equal(
        (VerdictKind.Reserved, "the line begins with the label of Source, which keeps it for itself"),
        Verdict(Page, "Title\nBody\nSource: Post\n", 3, "Any"));

    [Fact]
    public void The_layout_has_no_place_for_the_rule() => Assert.Equal(
        (VerdictKind.NotExpected, "it matches, but after the lines above only Any can come"),
        Verdict(Page, "Title\n", 1, "Short"));

    [Fact]
    public void The_rest_would_not_fit() => Assert.Equal(
        (VerdictKind.RestDoesNotFit, "it matches, but then line 4, \"Source: The Harbour Post\", would not fit: only Any could come there"),
        Verdict(Page, "Title\n\nBody\nSource: The Harbour Post\n", 3, "Short"));

    [Fact]
    public void The_text_would_end_too_early()
    {
        const string Grammar = "grammar G\nline A = text where words < 2\nline B = text\ndocument D = (first: A second: B) | last: B\n";

        Assert.Equal(
            (VerdictKind.RestDoesNotFit, "it matches, but then the text would end too early: B would have to follow"),
            Verdict(Grammar, "one", 1, "A"));
    }

    [Fact]
    public void A_more_specific_rule_goes_first() => Assert.Equal(
        (VerdictKind.OtherPreferred, "it would fit too, but Short goes first: a rule that asks for more than any text goes before a rule that takes any text"),
        Verdict(Page, "Title\nHarbour Post\nBody\nSource: Post\n", 2, "Any"));

    [Fact]
    public void Of_equals_the_layout_decides()
    {
        const string Grammar = "grammar G\nline A = text\ndocument D = (lead: A)?? (body: A)+\n";

        RuleVerdict[] verdicts = [.. Explain(Grammar, "one\ntwo\n").Why(1)];

        Assert.Equal(("body", VerdictKind.Taken), (verdicts[0].Field, verdicts[0].Kind));
        Assert.Equal(new RuleVerdict("A", "lead", VerdictKind.OtherPreferred, "it would fit too, but the layout tries A for 'body' first"), verdicts[1]);
    }

    [Fact]
    public void A_line_that_was_left_out_was_taken_by_nobody()
    {
        DocumentExplanation explanation = Explain(Page, "Title\nBody\nSource: Post\nSource: Other\n");

        Assert.Null(explanation.Lines[3].Rule);
        Assert.DoesNotContain(explanation.Why(4), static verdict => verdict.Kind == VerdictKind.Taken);
        Assert.Equal("Tags or the end of the text", Assert.Single(explanation.Expected).ToString());
        Assert.Equal(
            (VerdictKind.NotExpected, "it matches, but after the lines above only Tags or the end of the text can come"),
            Verdict(Page, "Title\nBody\nSource: Post\nSource: Other\n", 4, "Source"));
    }

    [Fact]
    public void A_missing_line_was_expected()
    {
        ExpectedLines expected = Assert.Single(Explain(Page, "Title\nBody\n").Expected);

        Assert.Equal((3, "Source or Any", false), (expected.Line, expected.ToString(), expected.MayEnd));
    }

    [Fact]
    public void Where_a_text_does_not_fit_anyway_that_is_said()
    {
        (VerdictKind kind, string message) = Verdict(Page, "Title\nHarbour\nBody\n", 2, "Any");

        Assert.Equal(VerdictKind.OtherPreferred, kind);
        Assert.StartsWith("it matches, and would need no fewer repairs, but Short goes first: ", message, StringComparison.Ordinal);
    }

    /// <summary>A line that fits in no reading says nothing about the others.</summary>
    [Fact]
    public void A_repair_further_below_is_not_the_reason()
    {
        const string Headed = """
            grammar Headed
            line Source = "Source" sep name:text
            line Short  = text where words <= 3
            line Any    = text
            document Page = title: Any (body: Any | heading: Short)+ source: Source?
            """;

        Assert.Equal(
            (VerdictKind.OtherPreferred, "it matches, and would need no fewer repairs, but Short goes first: a rule that asks for more than any text goes before a rule that takes any text"),
            Verdict(Headed, "A title\nWhat fishers want\nThe bridge opened on Monday.\nSource: Post\nAn advertisement\n", 2, "Any"));
    }

    [Fact]
    public void Captures_and_items_are_told()
    {
        LineExplanation line = Explain(Page, "Title\nBody\nSource: Post\n\nTags: sea, ferry\n").Lines[3];

        Assert.Equal((5, "Tags", "tags"), (line.Number, line.Rule, line.Field));
        CapturedText capture = Assert.Single(line.Captures);
        Assert.Equal(("words", "sea, ferry"), (capture.Name, capture.Text));
        Assert.Equal(["sea", "ferry"], capture.Items);
    }

    [Fact]
    public void Arabic_is_isolated_and_long_texts_are_cut()
    {
        const string Grammar = "grammar G\nline A = \"المصدر\" sep name:text\nline B = text\ndocument D = (a: A | b: B)+\n";
        string line = "المصدر " + new string('x', 100);

        string message = Explain(Grammar, line).Why(1).Single(static verdict => verdict.Rule == "A").Message;

        Assert.Equal($"a separator (such as a colon or a dash) must come at character 8, where the line has \"{new string('x', 32)}…\"", message);
        Assert.Equal(
            "the line does not begin with \u2068\"المصدر\"\u2069", Explain(Grammar, "x").Why(1).Single(static verdict => verdict.Rule == "A").Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_line_that_is_blank_or_not_there_cannot_be_asked_about(int number)
    {
        DocumentExplanation explanation = Explain(Page, "Title\n\nBody");

        Assert.False(explanation.Has(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => explanation.Why(number));
        Assert.Equal(3, explanation.LineCount);
    }

    private static (VerdictKind Kind, string Message) Verdict(string grammar, string text, int line, string rule)
    {
        RuleVerdict verdict = Assert.Single(Explain(grammar, text).Why(line), verdict => verdict.Rule == rule);
        return (verdict.Kind, verdict.Message);
    }

    private static DocumentExplanation Explain(string grammar, string text) => Grammar.Compile(grammar).Explain(text);
}
