using static NewsGrammar.Oracle.Tests.Build;

namespace NewsGrammar.Oracle.Tests;

public class FieldTests
{
    [Fact]
    public void A_field_over_a_repetition_is_a_list() =>
        AssertReads(Field("f", Many(Ref("A"))), "a\na", """{"f":["a","a"]}""");

    [Fact]
    public void An_optional_field_is_one_value() => AssertReads(Field("f", Maybe(Ref("A"))), "a", """{"f":"a"}""");

    [Fact]
    public void A_field_that_a_reading_can_name_twice_is_a_list_even_with_one_value() =>
        AssertReads(All(Field("f", "A"), Maybe(Field("f", "A"))), "a", """{"f":["a"]}""");

    [Fact]
    public void A_field_that_each_alternative_names_is_one_value() =>
        AssertReads(Either(All(Field("f", "A"), Ref("B")), Field("f", "A")), "a", """{"f":"a"}""");

    [Fact]
    public void A_field_repeated_at_most_once_is_one_value() =>
        AssertReads(Times(Field("f", "A"), 1, 1), "a", """{"f":"a"}""");

    [Fact]
    public void A_field_of_a_choice_holds_what_was_chosen() =>
        AssertReads(Field("f", Either(Ref("A"), Ref("B"))), "b", """{"f":"b"}""");

    [Fact]
    public void A_line_that_is_spread_gives_each_capture_to_a_field() => Assert.Equal(
        """{"x":"p","one":"a","two":["b","c"],"rest":["e","f"]}""",
        ReferenceReader.Read(Spread(All(Field("x", "P"), new SpreadExpression("S"), Any(new SpreadExpression("T")))), "p\nS a b, c\nT e\nT f").Json);

    [Fact]
    public void Captures_that_are_absent_leave_their_field_out() => Assert.Equal(
        """{"one":["a","d"],"two":["b"]}""",
        ReferenceReader.Read(Spread(Many(new SpreadExpression("S"))), "S a b\nS d").Json);

    [Fact]
    public void A_line_that_is_spread_in_an_object_gives_fields_to_it() => Assert.Equal(
        """{"f":[{"rest":"a"},{"rest":"b"}]}""",
        ReferenceReader.Read(Spread(Many(Field("f", "Part")), new LayoutDefinition("Part", new SpreadExpression("T"))), "T a\nT b").Json);

    private static GrammarDefinition Spread(LayoutExpression document, params LayoutDefinition[] layouts) => Grammar(
        [Line("S", Label("S"), Word("one"), List("two").Optional()), Line("T", Label("T"), Text("rest")), Line("P", Text())], document, layouts);

    [Fact]
    public void A_field_of_a_choice_with_a_repetition_is_a_list() =>
        AssertReads(Field("f", Either(Ref("A"), Many(Ref("B")))), "a", """{"f":["a"]}""");

    [Fact]
    public void A_field_of_a_sequence_spans_its_lines() => AssertReads(
        All(Field("f", All(Ref("A"), Many(Ref("B")))), Ref("C")),
        " a\r\n\r\nb\n b \nc",
        """{"f":"a\r\n\r\nb\n b"}""");

    [Fact]
    public void A_layout_without_a_field_puts_its_fields_in_place() => AssertReads(
        All(Field("x", "A"), Ref("Part"), Field("z", "C")),
        "a\nb\nc",
        """{"x":"a","y":"b","z":"c"}""",
        new LayoutDefinition("Part", Field("y", "B")));

    [Fact]
    public void A_layout_put_in_twice_makes_lists() => AssertReads(
        All(Ref("Part"), Maybe(Ref("Part"))),
        "b",
        """{"y":["b"]}""",
        new LayoutDefinition("Part", Field("y", "B")));

    [Fact]
    public void Fields_come_in_the_order_of_the_grammar() => AssertReads(
        Many(Either(Field("x", "A"), Field("y", "B"))),
        "b\na",
        """{"x":["a"],"y":["b"]}""");

    [Fact]
    public void An_object_without_a_line_is_absent() => AssertReads(
        All(Field("p", "Part"), Ref("C")),
        "c",
        "{}",
        new LayoutDefinition("Part", Maybe(Field("y", "B"))));

    [Fact]
    public void Counted_rounds_start_their_own_values() => AssertReads(
        Times(Field("p", "Part"), 1, 3),
        "a\nb\na",
        """{"p":[{"y":"b"},{}]}""",
        new LayoutDefinition("Part", All(Ref("A"), Maybe(Field("y", "B")))));

    [Fact]
    public void Lists_of_several_lines_join_their_items()
    {
        GrammarDefinition grammar = Grammar([Line("Tags", List())], Many(Field("f", "Tags")));
        Assert.Equal("""{"f":["a","b","c"]}""", ReferenceReader.Read(grammar, "a, b\nc").Json);
    }

    private static void AssertReads(
        LayoutExpression document,
        string text,
        string json,
        params LayoutDefinition[] layouts)
    {
        Reading reading = ReferenceReader.Read(SampleGrammars.Letters(document, layouts), text);
        Assert.Empty(reading.Repairs);
        Assert.Equal(json, reading.Json);
    }
}
