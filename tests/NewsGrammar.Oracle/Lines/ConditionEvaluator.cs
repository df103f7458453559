using System.Globalization;
using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>Decides conditions about a line.</summary>
internal static class ConditionEvaluator
{
    /// <summary>The short names of the categories that conditions ask for.</summary>
    private static readonly Dictionary<UnicodeCategory, string> Categories = Enum.GetValues<UnicodeCategory>().ToDictionary(
        static category => category,
        static category => category switch
        {
            UnicodeCategory.UppercaseLetter => "Lu",
            UnicodeCategory.TitlecaseLetter => "Lt",
            UnicodeCategory.LowercaseLetter => "Ll",
            UnicodeCategory.DecimalDigitNumber => "Nd",
            UnicodeCategory.ClosePunctuation => "Pe",
            UnicodeCategory.FinalQuotePunctuation => "Pf",
            UnicodeCategory.InitialQuotePunctuation => "Pi",
            _ => "",
        });

    public static bool Holds(Condition condition, SourceLine line) => condition switch
    {
        AllCondition all => Holds(all.Left, line) && Holds(all.Right, line),
        AnyCondition any => Holds(any.Left, line) || Holds(any.Right, line),
        NotCondition not => !Holds(not.Inner, line),
        FirstCondition => line.IsFirst,
        JoinedCondition => line.IsJoined,
        LastCondition => line.IsLast,
        MarkCondition mark => line.Marks.Is(mark.Word),
        MeasureCondition { Measure: Measure.Heading } measure => line.Marks.Heading is { } level && Compare(measure, level),
        MeasureCondition { Measure: Measure.Links } measure => line.Marks.LinkShare is { } share && Compare(measure, share),
        SentenceCondition => EndsSentence(line.Text),
        CapitalsCondition => IsCapitals(line.Text),
        MeasureCondition { Measure: Measure.Above or Measure.Below } measure => HoldsBetween(measure, measure.Measure == Measure.Above ? line.Above : line.Below),
        MeasureCondition measure => Holds(measure, line.Text),
        AffixCondition affix => affix.Literals.Any(literal => Occurs(literal, affix.Place, line.Text)),
        _ => throw new ArgumentException($"A condition of no known kind: {condition}"),
    };

    /// <summary>Without bound the number is greater than any other.</summary>
    private static bool HoldsBetween(MeasureCondition condition, int? blankLines) => blankLines is { } number
        ? Compare(condition, number)
        : condition.Comparison is Comparison.Greater or Comparison.AtLeast;

    private static bool Holds(MeasureCondition condition, string line) => Compare(condition, condition.Measure switch
    {
        Measure.Words => CountWords(line),
        Measure.Chars => CountChars(line),
        _ => CodePoint.Starts(line).Count(start => IsOf(line, start, "Nd")),
    });

    private static bool Compare(MeasureCondition condition, int measured) =>
        condition.Comparison switch
        {
            Comparison.Less => measured < condition.Bound,
            Comparison.AtMost => measured <= condition.Bound,
            Comparison.Greater => measured > condition.Bound,
            Comparison.AtLeast => measured >= condition.Bound,
            _ => measured == condition.Bound,
        };

    /// <summary>What is left without closing marks at the end is a prefix that ends in a terminal.</summary>
    private static bool EndsSentence(string line)
    {
        int[] starts = [.. CodePoint.Starts(line)];
        int last = Array.FindLastIndex(starts, start =>
            !Blank.IsWhiteSpace(CodePoint.At(line, start)) && !Blank.IsMark(CodePoint.At(line, start))
            && line[start] is not ('"' or '\'') && !IsOf(line, start, "Pe", "Pf", "Pi"));
        return last >= 0 && SentenceTerminals.All.Contains(CodePoint.At(line, starts[last]));
    }

    private static bool IsCapitals(string line) =>
        CodePoint.Starts(line).Count(start => IsOf(line, start, "Lu", "Lt")) >= 2
        && !CodePoint.Starts(line).Any(start => IsOf(line, start, "Ll"));

    private static bool IsOf(string line, int start, params string[] categories) =>
        Rune.TryGetRuneAt(line, start, out Rune rune) && categories.Contains(Categories[Rune.GetUnicodeCategory(rune)]);

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
