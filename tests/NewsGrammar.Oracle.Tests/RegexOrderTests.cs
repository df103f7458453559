using System.Text.RegularExpressions;
using CsCheck;
using static NewsGrammar.Oracle.Tests.Build;

namespace NewsGrammar.Oracle.Tests;

/// <summary>Among rules of one specificity, layouts take lines as .NET's regular expressions take letters.</summary>
public class RegexOrderTests
{
    [Theory]
    [InlineData("aa", "0 1")]
    [InlineData("aaa", "0 0 1")]
    public void A_greedy_round_takes_what_the_rest_can_spare(string text, string fields) =>
        Assert.Equal(fields, Fields(All(Many(Field("0", "A")), Field("1", "A")), text));

    [Theory]
    [InlineData("aa", "0 1")]
    [InlineData("aaa", "0 1 1")]
    public void A_lazy_round_takes_what_it_must(string text, string fields) =>
        Assert.Equal(fields, Fields(All(Lazy(Many(Field("0", "A"))), Many(Field("1", "A"))), text));

    [Fact]
    public void The_first_alternative_wins() =>
        Assert.Equal("0", Fields(Either(Field("0", "A"), Field("1", "A")), "a"));

    [Fact]
    public void A_lazy_option_is_left_to_what_follows() =>
        Assert.Equal("1", Fields(All(Lazy(Maybe(Field("0", "A"))), Maybe(Field("1", "A"))), "a"));

    [Fact]
    public void Random_layouts_agree_with_regular_expressions_on_every_short_text() => LetterLayout.Gen.Sample(
        layout =>
        {
            var regex = new Regex($"^(?:{layout.Pattern})$");
            foreach (string text in LetterTexts.UpTo(4))
            {
                Match match = regex.Match(text);
                Assert.Equal(match.Success, Read(layout.Expression, text).Fits);
                if (match.Success)
                {
                    Assert.Equal(Groups(match), Fields(layout.Expression, text));
                }
            }
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void Random_layouts_need_as_many_repairs_as_the_nearest_text_that_matches() => LetterLayout.Gen.Sample(
        layout =>
        {
            const int Longest = 6;
            var regex = new Regex($"^(?:{layout.Pattern})$");
            string[] matching = [.. LetterTexts.UpTo(Longest).Where(text => regex.IsMatch(text))];
            foreach (string text in LetterTexts.UpTo(3))
            {
                // Whatever is longer than the longest text tried is at least this far away.
                int far = Longest + 1 - text.Length;
                int nearest = matching.Select(other => LetterTexts.Distance(text, other)).Append(far).Min();
                Assert.Equal(nearest, Math.Min(Read(layout.Expression, text).Repairs.Count, far));
            }
        },
        iter: 200,
        threads: 1);

    private static Reading Read(LayoutExpression layout, string text) =>
        ReferenceReader.Read(SampleGrammars.Letters(layout), string.Join('\n', text.AsEnumerable()));

    private static string Fields(LayoutExpression layout, string text)
    {
        Reading reading = Read(layout, text);
        Assert.True(reading.Fits, $"{layout} does not fit {text}");
        return string.Join(' ', reading.Lines.Select(line => line.Path.Single().Field));
    }

    private static string Groups(Match match) => string.Join(' ', match.Groups.Values
        .Where(group => group.Name.StartsWith('f'))
        .SelectMany(group => group.Captures.Select(capture => (capture.Index, group.Name)))
        .Order()
        .Select(capture => capture.Name));
}
