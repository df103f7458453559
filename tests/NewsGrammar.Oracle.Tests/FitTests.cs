using static NewsGrammar.Oracle.Tests.Build;

namespace NewsGrammar.Oracle.Tests;

public class FitTests
{
    [Theory]
    [InlineData("خبر طويل\nنص.", """{"body":["خبر طويل","نص."]}""")]
    [InlineData("خبر\nتاريخ النشر: اليوم\nنص.", """{"title":"خبر","published":"اليوم","body":["نص."]}""")]
    [InlineData("نص.\nالمصدر: س\nكلمات دلالية: a، b", """{"body":["نص."],"source":"س","keywords":["a","b"]}""")]
    [InlineData("نص.\nإقرأ أيضاً:\nع\nن.", """{"body":["نص."],"readAlso":{"title":"ع","body":["ن."]}}""")]
    [InlineData(
        "نص.\nإقرأ أيضا\nع\nد\nن.",
        """{"body":["نص."],"readAlso":{"title":"ع","publisher":"د","body":["ن."]}}""")]
    [InlineData("نص.\nمقالات مشابهة\n• x\n- y", """{"body":["نص."],"related":["x","y"]}""")]
    [InlineData("• x\n• y", """{"body":["• x","• y"]}""")]
    public void Aggregator_reads(string text, string json)
    {
        Reading reading = ReferenceReader.Read(SampleGrammars.Aggregator, text);
        Assert.Equal(json, reading.Json);
        Assert.Empty(reading.Repairs);
    }

    [Fact]
    public void A_label_is_reserved_where_the_layout_has_no_place_for_it()
    {
        Reading reading = ReferenceReader.Read(SampleGrammars.Aggregator, "المصدر: س\nنص.");
        Assert.Equal(["unexpected 1"], reading.Repairs.Select(repair => repair.ToString()));
        Assert.Equal("""{"body":["نص."]}""", reading.Json);
    }

    [Fact]
    public void An_unused_label_reserves_nothing()
    {
        GrammarDefinition grammar = Grammar(
            [Line("A", Label("a"), Text()), Line("P", Text())],
            Many(Field("body", "P")));
        Assert.Equal("""{"body":["a b"]}""", ReferenceReader.Read(grammar, "a b").Json);
    }

    [Fact]
    public void The_more_specific_rule_wins_over_greed()
    {
        GrammarDefinition grammar = Grammar(
            [Line("Item", Bullet, Text()), Line("Plain", Text())],
            All(Many(Field("body", "Plain")), Any(Field("items", "Item"))));
        Reading reading = ReferenceReader.Read(grammar, "• a\n• b\n• c");
        Assert.Equal(["Plain", "Item", "Item"], reading.Lines.Select(line => line.Rule));
    }

    [Fact]
    public void Specificity_yields_to_the_fit()
    {
        GrammarDefinition grammar = Grammar(
            [
                Line("Short", Text()).Where(new MeasureCondition(Measure.Words, Comparison.Less, 3)),
                Line("Plain", Text()),
            ],
            All(Maybe(Field("title", "Short")), Many(Field("body", "Plain"))));
        Assert.Equal("""{"body":["a"]}""", ReferenceReader.Read(grammar, "a").Json);
        Assert.Equal("""{"title":"a","body":["b"]}""", ReferenceReader.Read(grammar, "a\nb").Json);
    }

    [Fact]
    public void Paths_tell_where_values_start()
    {
        GrammarDefinition grammar = SampleGrammars.Letters(
            Many(Field("parts", "Part")),
            new LayoutDefinition("Part", All(Ref("A"), Any(Field("body", "B")))));
        Reading reading = ReferenceReader.Read(grammar, "a\nb\nb\na\nb");
        Assert.Equal(
            ["parts[0]", "parts[0].body[0]", "parts[0].body[1]", "parts[1]", "parts[1].body[0]"],
            reading.Lines.Select(line => string.Join('.', line.Path)));
        Assert.Equal([true, false, false, true, false], reading.Lines.Select(line => line.Path[0].Starts));
        Assert.Equal("""{"parts":[{"body":["b","b"]},{"body":["b"]}]}""", reading.Json);
    }

    [Fact]
    public void An_inner_round_is_preferred_to_an_outer_one()
    {
        GrammarDefinition grammar = SampleGrammars.Letters(
            Many(Field("parts", "Part")),
            new LayoutDefinition("Part", Many(Field("body", "A"))));
        Assert.Equal("""{"parts":[{"body":["a","a"]}]}""", ReferenceReader.Read(grammar, "a\na").Json);
    }

    [Fact]
    public void A_lazy_inner_round_leaves_the_rest_to_the_outer_one()
    {
        GrammarDefinition grammar = SampleGrammars.Letters(
            Many(Field("parts", "Part")),
            new LayoutDefinition("Part", Lazy(Many(Field("body", "A")))));
        Assert.Equal("""{"parts":[{"body":["a"]},{"body":["a"]}]}""", ReferenceReader.Read(grammar, "a\na").Json);
    }
}
