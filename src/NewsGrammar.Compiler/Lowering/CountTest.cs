using System.Globalization;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Compares a count of the line with a number.</summary>
/// <param name="condition">The comparison.</param>
internal sealed class CountTest(CountCondition condition) : LineTest
{
    /// <summary>Counting may stop one beyond the bound: no comparison tells larger counts apart.</summary>
    private readonly int _limit = (int)Math.Min(condition.Bound + 1L, int.MaxValue);

    /// <inheritdoc/>
    public override bool IsComparison => true;

    /// <inheritdoc/>
    public override bool Holds<T>(ref LineMatcher<T> line) =>
        condition.Holds(CountOf(condition.Measure, ref line, _limit));

    /// <inheritdoc/>
    public override string ToCode(LiteralSetNames sets)
    {
        string count = string.Format(CultureInfo.InvariantCulture, Measures.Of(condition.Measure).Code, _limit);
        string comparison = $"{condition.Operator.ToText()} {condition.Bound}";

        // A count that a line has not is below all others: only they could take it for a small one.
        return Measures.Of(condition.Measure).MayBeAbsent && condition.Operator is ComparisonOperator.Less or ComparisonOperator.LessOrEqual
            ? $"{count} is >= 0 and {comparison}"
            : $"{count} {comparison}";
    }

    /// <summary>Counts on a line.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="measure">What is counted.</param>
    /// <param name="line">The line.</param>
    /// <param name="limit">Where counting may stop.</param>
    internal static int CountOf<T>(Measure measure, ref LineMatcher<T> line, int limit)
        where T : unmanaged, ITextUnit<T> => measure switch
        {
            Measure.Words => line.Words(limit),
            Measure.Chars => line.Chars(limit),
            Measure.Digits => line.Digits(limit),
            Measure.Above => line.Above,
            Measure.Below => line.Below,
            Measure.Heading => line.HeadingLevel,
            Measure.Links => line.LinkShare,
            _ => throw new InvalidOperationException($"No measure is {measure}."),
        };
}
