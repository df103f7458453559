namespace NewsGrammar.Oracle;

/// <summary>Makes conditions that some lines meet and others do not.</summary>
internal sealed class ConditionGenerator(RandomSource random, bool withMarks)
{
    public Condition Make(int depth = 0) => depth < 2 && random.Chance(35)
        ? random.Below(3) switch
        {
            0 => new NotCondition(Make(depth + 1)),
            1 => new AllCondition(Make(depth + 1), Make(depth + 1)),
            _ => new AnyCondition(Make(depth + 1), Make(depth + 1)),
        }
        : MakeSimple();

    private Condition MakeSimple() => withMarks && random.Chance(60) ? MakeMark() : MakeOfText();

    private Condition MakeMark() => random.PickWeighted(5, 3, 1, 1) switch
    {
        0 => new MarkCondition(random.Pick([.. MarkCondition.Words])),
        1 => new MarkCondition("meta"),
        2 => MakeMeasure(Measure.Heading, random.Between(2, 5)),
        _ => MakeMeasure(Measure.Links, random.Between(1, 99)),
    };

    private Condition MakeOfText() => random.PickWeighted(4, 2, 5, 1, 1, 1, 2, 1, 1, 1) switch
    {
        0 => MakeMeasure(Measure.Words, random.Between(2, 5)),
        1 => MakeMeasure(Measure.Chars, random.Between(3, 30)),
        2 => Affix(random.Pick([AffixPlace.Start, AffixPlace.End, AffixPlace.End, AffixPlace.Anywhere]), random.Chance(25)),
        3 => new FirstCondition(),
        4 => new JoinedCondition(),
        5 => new LastCondition(),
        6 => new SentenceCondition(),
        7 => new CapitalsCondition(),
        8 => MakeMeasure(Measure.Digits, random.Between(1, 3)),
        _ => MakeMeasure(random.Pick([Measure.Above, Measure.Below]), random.Between(1, 2)),
    };

    private MeasureCondition MakeMeasure(Measure measure, int bound) =>
        new(measure, random.Pick(Enum.GetValues<Comparison>()), bound);

    private AffixCondition Affix(AffixPlace place, bool isExact) =>
        Affix(place, isExact, isStem: !isExact && random.Chance(25));

    private AffixCondition Affix(AffixPlace place, bool isExact, bool isStem) =>
        new(place, [.. random.PickSeveral(Vocabulary.Affixes, random.Between(1, 3)).Select(text => new Literal(text, isExact) { Stem = isStem })]);
}
