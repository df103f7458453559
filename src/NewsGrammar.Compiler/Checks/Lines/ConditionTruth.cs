using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Whether a condition can hold, and whether it can fail, over all lines or over all that begin with a label.</summary>
/// <remarks>
/// Tries the cases that the condition tells apart: which of its literals a line begins with, ends with and contains,
/// whether it is the first one and joined, and counts just below, at and above each bound. Cases that no line is in may be
/// tried too, so that an answer may be too generous; that a condition never holds, or always, is certain.
/// </remarks>
internal sealed class ConditionTruth
{
    /// <summary>
    /// How many parts of conditions are asked in all. Beyond, conditions are taken to hold for some lines and to fail for
    /// others: a large file must not take minutes.
    /// </summary>
    private const double MaxQuestions = 5_000_000;

    /// <summary>How many parts of one condition are asked.</summary>
    private const double MaxQuestionsOfOne = 100_000;

    private double _questions;

    /// <summary>Tries the cases.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="label">What the lines begin with; null for all lines.</param>
    public (bool CanHold, bool CanFail) Of(Condition condition, Literal? label)
    {
        List<Condition> parts = [.. PartsOf(condition)];
        var literals = parts.OfType<LiteralCondition>()
            .SelectMany(static part => part.Literals.Select(literal => (part.Where, Literal: literal)))
            .ToLookup(static one => one.Where, static one => one.Literal);
        // A line may begin with a stem, and with none of the words that the literals tell apart.
        if (literals.Any(static place => place.Count() > LiteralCases.MaxLiterals || place.Any(static literal => literal.IsStem)) || label?.IsStem == true)
        {
            return (true, true);
        }

        List<LiteralCases> starts = LiteralCases.AtStart([.. literals[LiteralPlace.Start]], label);
        List<LiteralCases> ends = LiteralCases.AtEnd([.. literals[LiteralPlace.End]]);
        List<LiteralCases> contents = LiteralCases.Anywhere([.. literals[LiteralPlace.Anywhere]], label);
        List<IReadOnlyList<LineFact>> facts = SubsetsOf([.. parts.OfType<FactCondition>().Select(static part => part.Fact).Distinct()]);
        List<int[]> counts = [.. Measures.All.Select(measure => CountsOf(parts, measure, LeastOf(measure, label)))];

        double questions = (double)starts.Count * ends.Count * contents.Count * facts.Count * parts.Count
            * counts.Aggregate(1.0, static (product, of) => product * of.Length);
        _questions += questions;
        if (questions > MaxQuestionsOfOne || _questions > MaxQuestions)
        {
            return (true, true);
        }

        var cases =
            from start in starts
            from end in ends
            from content in contents
            from holding in facts
            from counted in CombinationsOf(counts)
            select new LineCase(start, end, content, holding, counted);
        bool canHold = false;
        bool canFail = false;
        foreach (LineCase line in cases.TakeWhile(_ => !canHold || !canFail))
        {
            bool holds = line.Satisfies(condition);
            canHold |= holds;
            canFail |= !holds;
        }

        return (canHold, canFail);
    }

    private static IEnumerable<Condition> PartsOf(Condition condition) => condition.Match<IEnumerable<Condition>>(
        count: static count => [count],
        literal: static literal => [literal],
        fact: static fact => [fact],
        and: static and => and.Parts.SelectMany(PartsOf),
        or: static or => or.Parts.SelectMany(PartsOf),
        not: static not => PartsOf(not.Part));

    /// <summary>The least that lines have, those that begin with a label.</summary>
    private static int LeastOf(Measure measure, Literal? label) => measure == Measure.Words && label is not null
        ? Fold.Text(label.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length
        : Measures.Of(measure).Least;

    /// <summary>Counts just below, at and above each bound.</summary>
    private static int[] CountsOf(IEnumerable<Condition> parts, Measure measure, int least) =>
    [
        .. parts.OfType<CountCondition>()
            .Where(part => part.Measure == measure)
            .SelectMany(static part => new[] { part.Bound - 1, part.Bound, part.Bound + 1 })
            .Where(count => count > least)
            .Append(least)
            .Concat(Measures.Of(measure).MayBeAbsent ? [Measures.Absent] : Array.Empty<int>())
            .Distinct(),
    ];

    private static List<IReadOnlyList<LineFact>> SubsetsOf(IReadOnlyList<LineFact> facts) =>
    [
        .. Enumerable.Range(0, 1 << facts.Count)
            .Select(bits => facts.Where((_, index) => ((bits >> index) & 1) != 0).ToArray()),
    ];

    /// <summary>All ways to take one count of each measure. Most measures have one only.</summary>
    private static IEnumerable<IReadOnlyList<int>> CombinationsOf(IEnumerable<int[]> counts)
    {
        IEnumerable<IReadOnlyList<int>> combinations = [[]];
        foreach (int[] of in counts)
        {
            combinations = combinations.SelectMany(before => of.Select(count => (IReadOnlyList<int>)[.. before, count]));
        }

        return combinations;
    }
}
