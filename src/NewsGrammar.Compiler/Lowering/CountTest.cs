using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;

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
        condition.Holds(condition.Measure == Measure.Words ? line.Words(_limit) : line.Chars(_limit));

    /// <inheritdoc/>
    public override string ToCode()
    {
        string method = condition.Measure == Measure.Words ? "Words" : "Chars";
        return $"line.{method}(limit: {_limit}) {condition.Operator.ToText()} {condition.Bound}";
    }
}
