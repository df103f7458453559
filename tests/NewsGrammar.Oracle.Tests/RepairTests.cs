using static NewsGrammar.Oracle.Tests.Build;

namespace NewsGrammar.Oracle.Tests;

public class RepairTests
{
    private static readonly LayoutExpression A = Field("a", "A");
    private static readonly LayoutExpression B = Field("b", "B");
    private static readonly LayoutExpression C = Field("c", "C");

    [Fact]
    public void A_stray_line_is_left_out() => AssertRepairs(A, "x\na", "unexpected 1");

    [Fact]
    public void A_required_line_may_be_missing() => AssertRepairs(All(A, B, C), "a\nc", "missing 2 B b");

    [Fact]
    public void Missing_at_the_end_stands_after_the_last_line() => AssertRepairs(All(A, B), "a\n\n", "missing 3 B b");

    [Fact]
    public void An_empty_text_lacks_what_is_required() =>
        AssertRepairs(All(A, B), "", "missing 1 A a", "missing 1 B b");

    [Fact]
    public void Blank_lines_are_not_what_a_missing_line_stands_before() =>
        AssertRepairs(All(A, B, C), "a\n\nc", "missing 3 B b");

    [Fact]
    public void Taking_a_line_comes_before_passing_over() =>
        AssertRepairs(All(A, B, A), "a", "missing 2 B b", "missing 2 A a");

    [Fact]
    public void Passing_over_comes_before_leaving_out() =>
        AssertRepairs(All(A, B), "b\na", "missing 1 A a", "unexpected 2");

    [Fact]
    public void The_earlier_position_is_passed_over_first() =>
        AssertRepairs(All(Either(B, A), C), "c", "missing 1 B b");

    [Fact]
    public void Position_order_is_that_of_the_text_not_of_laziness() =>
        AssertRepairs(All(Lazy(Many(A)), Either(B, C)), "a", "missing 2 B b");

    [Fact]
    public void The_cheaper_way_wins() => AssertRepairs(Either(All(A, B, C), C), "b\nc", "missing 1 A a");

    [Fact]
    public void Every_line_may_be_left_out() => AssertRepairs(Maybe(A), "x\ny", "unexpected 1", "unexpected 2");

    [Fact]
    public void A_missing_line_names_its_way() => AssertRepairs(
        SampleGrammars.Letters(Field("p", "Part"), new LayoutDefinition("Part", All(Ref("A"), B))),
        "a",
        "missing 2 B p.b");

    [Fact]
    public void A_missing_line_of_an_object_alone_has_no_field()
    {
        GrammarDefinition grammar =
            SampleGrammars.Letters(Field("p", "Part"), new LayoutDefinition("Part", All(Ref("A"), B)));
        Assert.Equal([null, "b"], ReferenceReader.Read(grammar, "").Repairs.Select(repair => repair.Field));
    }

    [Fact]
    public void An_object_starts_with_its_first_line_that_is_there()
    {
        GrammarDefinition grammar =
            SampleGrammars.Letters(Many(Field("p", "Part")), new LayoutDefinition("Part", All(Ref("A"), B)));
        Reading reading = ReferenceReader.Read(grammar, "b\na\nb");
        Assert.Equal(["missing 1 A p"], reading.Repairs.Select(repair => repair.ToString()));
        Assert.Equal("""{"p":[{"b":"b"},{"b":"b"}]}""", reading.Json);
    }

    [Fact]
    public void Unexpected_lines_are_in_the_reading() => Assert.Equal(
        ["1 unexpected - x", "2 A a[0] \"a\""],
        ReferenceReader.Read(SampleGrammars.Letters(A), "x\na").Lines.Select(line => line.ToString()));

    private static void AssertRepairs(LayoutExpression document, string text, params string[] repairs) =>
        AssertRepairs(SampleGrammars.Letters(document), text, repairs);

    private static void AssertRepairs(GrammarDefinition grammar, string text, params string[] repairs) =>
        Assert.Equal(repairs, ReferenceReader.Read(grammar, text).Repairs.Select(repair => repair.ToString()));
}
