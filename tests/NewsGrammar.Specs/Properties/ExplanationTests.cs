using CsCheck;
using NewsGrammar.Authoring.Explain;
using NewsGrammar.Oracle;
using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>
/// Explanations agree with the parse that they explain: on every line the rule and field that took it, a verdict for every
/// rule of the document, and for every repair what was expected.
/// </summary>
public sealed class ExplanationTests
{
    private const int Texts = 300;
    private const int Cases = 1500;

    public static TheoryData<string> Grammars => FixedGrammars.Theory;

    [Theory]
    [MemberData(nameof(Grammars))]
    public void Any_text_is_explained(string grammar)
    {
        Grammar interpreted = FixedGrammars.Named(grammar).Grammar;
        ArbitraryText.Any.Sample(text => Compare(interpreted, text), iter: Texts);
    }

    [Fact]
    public void Random_grammars_are_explained() => OracleGen.Cases().Sample(
        static sample => Compare(Grammar.Compile(sample.Grammar.ToGrammarText()), sample.Text), iter: Cases);

    private static void Compare(Grammar grammar, string text)
    {
        DocumentExplanation explanation = grammar.Explain(text);
        using ParsedDocument<char> document = grammar.Parse(text);
        Assert.Equal((document.Fits, document.LineCount), (explanation.Fits, explanation.LineCount));
        Assert.Equal(document.Lines.Count, explanation.Lines.Count);
        int index = 0;
        foreach (ParsedLine<char> line in document.Lines)
        {
            LineExplanation explained = explanation.Lines[index++];
            Assert.Equal((line.Number, line.Rule), (explained.Number, explained.Rule));
            Compare(grammar, explained, explanation.Why(line.Number));
        }

        index = 0;
        Assert.Equal(document.Repairs.Count, explanation.Expected.Count);
        foreach (Repair<char> repair in document.Repairs)
        {
            ExpectedLines expected = explanation.Expected[index++];
            Assert.Equal(repair.Line, expected.Line);
            Assert.NotEmpty(expected.ToString());
            if (repair.Rule is { } missing)
            {
                Assert.Contains(missing, expected.Rules);
            }
        }
    }

    private static void Compare(Grammar grammar, LineExplanation line, IReadOnlyList<RuleVerdict> verdicts)
    {
        RuleVerdict[] taken = [.. verdicts.Where(static verdict => verdict.Kind == VerdictKind.Taken)];
        Assert.Equal(line.Rule is null ? [] : [(line.Rule, line.Field)], taken.Select(static verdict => (verdict.Rule, verdict.Field)));
        Assert.All(verdicts, static verdict => Assert.True(verdict.Kind == VerdictKind.Taken || verdict.Message.Length > 0, verdict.Rule));
        Assert.Equal(
            grammar.Schema.Rules.Select(static rule => rule.Name).Order(StringComparer.Ordinal),
            verdicts.Select(static verdict => verdict.Rule).Distinct().Order(StringComparer.Ordinal));
    }
}
