using CsCheck;

namespace NewsGrammar.Oracle.Tests;

public class GeneratorTests
{
    private static readonly GenerationOptions Everything = GenerationOptions.Default with
    {
        ExactLiterals = true,
        OptionalValues = true,
        LoneSurrogates = true,
    };

    [Fact]
    public void Nothing_that_can_be_empty_is_repeated() => OracleGen.Grammars(Everything).Sample(
        grammar => LayoutsOf(grammar)
            .SelectMany(layout => Parts(layout.Expression))
            .OfType<RepetitionExpression>()
            .All(repetition => !Emptiness.CanBeEmpty(repetition.Body, grammar.Layouts)),
        iter: 2_000,
        threads: 1);

    [Fact]
    public void A_capture_that_runs_on_is_followed_by_what_ends_it() => OracleGen.Grammars(Everything).Sample(
        grammar => grammar.Lines.All(line => line.Elements.Index().All(place =>
            place.Item is not CaptureElement { Kind: CaptureKind.Text or CaptureKind.List or CaptureKind.Phrases }
            || line.Elements
                .Skip(place.Index + 1)
                .TakeWhile((_, next) => next == 0 || line.Elements[place.Index + next].Optional)
                .All(element => element.EndsCaptures))),
        iter: 2_000,
        threads: 1);

    [Fact]
    public void A_rule_needs_something_of_its_line() => OracleGen.Grammars(Everything).Sample(
        grammar => grammar.Lines.All(line => line.Elements.Any(element => !element.Optional)),
        iter: 2_000,
        threads: 1);

    [Fact]
    public void Every_line_is_read_or_repaired() => OracleGen.Cases(Everything).Sample(
        sample =>
        {
            Reading reading = ReferenceReader.Read(sample.Grammar, sample.Text);
            Assert.Equal(
                new SourceText(sample.Text).Lines.Select(line => line.Number),
                reading.Lines.Select(line => line.Number));
            Assert.Equal(
                reading.Lines.Where(line => line.Rule is null).Select(line => line.Number),
                reading.Repairs
                    .Where(repair => repair.Kind == ExpectedRepairKind.Unexpected)
                    .Select(repair => repair.Line));
            Assert.InRange(reading.Lines.Count, 0, Everything.MaxLines);
        },
        iter: 2_000,
        threads: 1);

    [Fact]
    public void Texts_fit_about_as_often_as_not()
    {
        int fits = 0;
        OracleGen.Cases().Sample(
            sample => fits += ReferenceReader.Read(sample.Grammar, sample.Text).Fits ? 1 : 0,
            iter: 1_000,
            threads: 1);
        Assert.InRange(fits, 400, 800);
    }

    private static IEnumerable<LayoutDefinition> LayoutsOf(GrammarDefinition grammar) =>
        grammar.Layouts.Prepend(grammar.Document);

    private static IEnumerable<LayoutExpression> Parts(LayoutExpression expression) => expression switch
    {
        SequenceExpression sequence => sequence.Parts.SelectMany(Parts).Prepend(expression),
        ChoiceExpression choice => choice.Alternatives.SelectMany(Parts).Prepend(expression),
        RepetitionExpression repetition => Parts(repetition.Body).Prepend(expression),
        FieldExpression field => Parts(field.Content).Prepend(expression),
        _ => [expression],
    };
}
