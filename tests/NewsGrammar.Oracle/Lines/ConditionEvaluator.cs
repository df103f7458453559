namespace NewsGrammar.Oracle;

/// <summary>Decides conditions about a line.</summary>
internal static class ConditionEvaluator
{
    public static bool Holds(Condition condition, SourceLine line) => condition switch
    {
        AllCondition all => Holds(all.Left, line) && Holds(all.Right, line),
        AnyCondition any => Holds(any.Left, line) || Holds(any.Right, line),
        NotCondition not => !Holds(not.Inner, line),
        FirstCondition => line.IsFirst,
        JoinedCondition => line.IsJoined,
        MeasureCondition measure => Holds(measure, line.Text),
        AffixCondition affix => affix.Literals.Any(literal => Occurs(literal, affix.Place, line.Text)),
        _ => throw new ArgumentException($"A condition of no known kind: {condition}"),
    };

    private static bool Holds(MeasureCondition condition, string line)
    {
        int measured = condition.Measure == Measure.Words ? CountWords(line) : CountChars(line);
        return condition.Comparison switch
        {
            Comparison.Less => measured < condition.Bound,
            Comparison.AtMost => measured <= condition.Bound,
            Comparison.Greater => measured > condition.Bound,
            Comparison.AtLeast => measured >= condition.Bound,
            _ => measured == condition.Bound,
        };
    }

    private static int CountWords(string line)
    {
        int words = 0;
        bool inWord = false;
        foreach (int start in CodePoint.Starts(line))
        {
            int codePoint = CodePoint.At(line, start);
            if (Blank.IsWhiteSpace(codePoint))
            {
                inWord = false;
            }
            else if (!inWord && !Blank.IsMark(codePoint))
            {
                words++;
                inWord = true;
            }
        }

        return words;
    }

    private static int CountChars(string line) =>
        CodePoint.Starts(line).Count(start => !Blank.IsMark(CodePoint.At(line, start)));

    private static bool Occurs(Literal literal, AffixPlace place, string line) => place switch
    {
        AffixPlace.Start => LiteralMatcher.MatchAt(line, 0, literal) is not null,
        AffixPlace.End => Occurrences(literal, line).Any(end => end == line.Length),
        _ => Occurrences(literal, line).Any(),
    };

    private static IEnumerable<int> Occurrences(Literal literal, string line) => CodePoint.Starts(line)
        .Where(start => literal.Exact || LiteralMatcher.CanOccurAt(line, start))
        .Select(start => LiteralMatcher.MatchAt(line, start, literal))
        .OfType<int>();
}
