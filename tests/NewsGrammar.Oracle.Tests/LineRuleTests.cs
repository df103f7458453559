using static NewsGrammar.Oracle.Tests.Build;

namespace NewsGrammar.Oracle.Tests;

public class LineRuleTests
{
    private static readonly Dictionary<string, LineDefinition> Rules = new LineDefinition[]
    {
        Line("label", Label("المصدر"), Sep, Text("value")),
        Line("bare label", Label("إقرأ أيضا"), Sep.Optional()),
        Line("exact", new LiteralElement([new("Read", Exact: true)]), Text()),
        Line("longest", Label("read", "read also"), Text()),
        Line("sign", Label("tags:"), List()),
        Line("han", Label("漢字"), Text()),
        Line("bullet", Bullet, Text("title")),
        Line("pair", Text("topic"), Sep, Text("rest")),
        Line("own", Text("topic"), new SeparatorElement(["=", "=>"]), Text("rest")),
        Line("ending", Text("value"), Label("by").Optional()),
        Line("required ending", Text("value"), Label("by")),
        Line("dash then by", Text("value"), Sep.Optional(), Label("by"), Word("origin")),
        Line("words", Word("value"), Sep.Optional(), Word("rest").Optional()),
        Line("amount", Number("amount"), Word("rest")),
        Line("list", List()),
    }.ToDictionary(rule => rule.Name);

    [Theory]
    [InlineData("label", "المصدر: وكالة", "value=وكالة")]
    [InlineData("label", "الَمَصدرُ \u200F| \u200Fوكالة", "value=وكالة")]
    [InlineData("label", "ـالمصدر: وكالة", "value=وكالة")]
    [InlineData("label", "المصدر وكالة", null)]
    [InlineData("label", "المصدر:", null)]
    [InlineData("label", "المصدر:: وكالة", "value=: وكالة")]
    [InlineData("label", "المصدر .. وكالة", "value=وكالة")]
    [InlineData("label", "المصدر . وكالة", null)]
    [InlineData("label", "المصدر… وكالة", "value=وكالة")]
    [InlineData("label", "المصدر .… وكالة", "value=وكالة")]
    [InlineData("label", "المصدران: وكالة", null)]
    [InlineData("bare label", "اقرا  أيضاً:", "")]
    [InlineData("bare label", "إقرأ أيضا", "")]
    [InlineData("bare label", "إقرأ أيضا هنا", null)]
    [InlineData("exact", "Read me", "=me")]
    [InlineData("exact", "read me", null)]
    [InlineData("longest", "Read also this", "=this")]
    [InlineData("longest", "Read alsothis", "=alsothis")]
    [InlineData("longest", "Read", null)]
    [InlineData("sign", "tags:a,b", "=a,b")]
    [InlineData("han", "漢字か", "=か")]
    [InlineData("bullet", "• خبر", "title=خبر")]
    [InlineData("bullet", "•خبر", "title=خبر")]
    [InlineData("bullet", "- خبر", "title=خبر")]
    [InlineData("bullet", "-خبر", null)]
    [InlineData("bullet", "–خبر", "title=خبر")]
    [InlineData("bullet", "12) خبر", "title=خبر")]
    [InlineData("bullet", "٣- خبر", "title=خبر")]
    [InlineData("bullet", "3.5 خبر", null)]
    [InlineData("bullet", "3 خبر", null)]
    [InlineData("bullet", "•", null)]
    [InlineData("pair", "a: b: c", "topic=a|rest=b: c")]
    [InlineData("pair", ": b: c", null)]
    [InlineData("pair", "a b", null)]
    [InlineData("own", "a => b", "topic=a|rest=b")]
    [InlineData("own", "a: b", null)]
    [InlineData("ending", "written by", "value=written")]
    [InlineData("ending", "lullaby", "value=lullaby")]
    [InlineData("ending", "by far", null)]
    [InlineData("required ending", "written BY", "value=written")]
    [InlineData("required ending", "written", null)]
    [InlineData("required ending", "by by", null)]
    [InlineData("dash then by", "news - by X", "value=news|origin=X")]
    [InlineData("dash then by", "a-b by X", null)]
    [InlineData("words", "a-b", "value=a|rest=b")]
    [InlineData("words", "a b", "value=a|rest=b")]
    [InlineData("words", "a", "value=a")]
    [InlineData("words", "a b c", null)]
    [InlineData("amount", "٣٤ km", "amount=٣٤|rest=km")]
    [InlineData("amount", "12km", "amount=12|rest=km")]
    [InlineData("amount", "km", null)]
    [InlineData("list", "a، b", "=a، b")]
    public void Rule_takes_line(string rule, string line, string? captures)
    {
        var source = new SourceText(line);
        var used = new LineRule(Rules[rule]);
        string? taken = RuleMatcher.Match(used.Definition, source.Lines[0]) is null
            ? null
            : string.Join('|', used.CapturedTexts(source.Lines[0]).Select(capture => $"{capture.Name}={capture.Text}"));
        Assert.Equal(captures, taken);
    }

    [Theory]
    [InlineData("list", "a، b ;; #c|", """["a","b","c"]""")]
    [InlineData("list", "a b", """["a b"]""")]
    [InlineData("pair", "a: b", """{"topic":"a","rest":"b"}""")]
    [InlineData("words", "a b", "\"a\"")]
    [InlineData("bare label", "إقرأ أيضا :", "\"إقرأ أيضا :\"")]
    [InlineData("amount", "5 km", """{"amount":"5","rest":"km"}""")]
    public void Rule_gives_value(string rule, string line, string json) =>
        Assert.Equal(json, new LineRule(Rules[rule]).ValueOf(new SourceText(line).Lines[0]).ToString());

    [Fact]
    public void Rules_have_a_specificity()
    {
        Assert.Equal(Specificity.Labelled, new LineRule(Rules["label"]).Specificity);
        Assert.Equal(Specificity.Bullet, new LineRule(Rules["bullet"]).Specificity);
        Assert.Equal(Specificity.Conditional, new LineRule(Rules["pair"]).Specificity);
        Assert.Equal(Specificity.Conditional, new LineRule(Rules["list"]).Specificity);
        Assert.Equal(Specificity.Conditional, new LineRule(Line("x", Text()).Where(new FirstCondition())).Specificity);
        Assert.Equal(Specificity.Conditional, new LineRule(Line("x", Label("a").Optional(), Text())).Specificity);
        Assert.Equal(Specificity.Plain, new LineRule(Line("x", Text("value"))).Specificity);
    }
}
