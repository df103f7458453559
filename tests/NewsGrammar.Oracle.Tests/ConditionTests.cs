namespace NewsGrammar.Oracle.Tests;

public class ConditionTests
{
    [Theory]
    [InlineData("a \u200F b  c", 3)]
    [InlineData("a\u200Fb", 1)]
    [InlineData("\u200F\u00A0a", 1)]
    public void Words_are_runs_without_white_space(string line, int words) =>
        Assert.True(Holds(new MeasureCondition(Measure.Words, Comparison.Equal, words), line));

    [Theory]
    [InlineData("ab c", 4)]
    [InlineData("a\u200Fb", 2)]
    [InlineData("مَ", 2)]
    [InlineData("😀x", 2)]
    public void Chars_are_code_points_without_marks(string line, int chars) =>
        Assert.True(Holds(new MeasureCondition(Measure.Chars, Comparison.Equal, chars), line));

    [Theory]
    [InlineData(Comparison.Less, false)]
    [InlineData(Comparison.AtMost, true)]
    [InlineData(Comparison.Greater, false)]
    [InlineData(Comparison.AtLeast, true)]
    [InlineData(Comparison.Equal, true)]
    public void Measures_are_compared(Comparison comparison, bool holds) =>
        Assert.Equal(holds, Holds(new MeasureCondition(Measure.Words, comparison, 2), "a b"));

    [Theory]
    [InlineData(AffixPlace.Start, "أخبار", "اخبار اليوم", true)]
    [InlineData(AffixPlace.Start, "أخبار", "اخباري", false)]
    [InlineData(AffixPlace.End, ".", "a.", true)]
    [InlineData(AffixPlace.End, ".", "a. b", false)]
    [InlineData(AffixPlace.End, "by", "lullaby", true)]
    [InlineData(AffixPlace.Anywhere, "by", "lullaby x", true)]
    [InlineData(AffixPlace.Anywhere, "by", "bypass", false)]
    [InlineData(AffixPlace.Anywhere, "a b", "x A \u00A0 B", true)]
    public void Affixes_are_folded(AffixPlace place, string literal, string line, bool holds) =>
        Assert.Equal(holds, Holds(new AffixCondition(place, [new("#"), new(literal)]), line));

    [Fact]
    public void Operators_print_and_decide()
    {
        var condition = new AnyCondition(
            new NotCondition(new AllCondition(new FirstCondition(), new JoinedCondition())),
            new MeasureCondition(Measure.Chars, Comparison.Less, 2));
        Assert.Equal("not (first and joined) or chars < 2", condition.ToString());
        Assert.False(Holds(condition, "ab"));
        Assert.True(Holds(condition, "a"));
        Assert.True(Holds(condition, "\nab"));
    }

    private static bool Holds(Condition condition, string text) =>
        ConditionEvaluator.Holds(condition, new SourceText(text).Lines[0]);
}
