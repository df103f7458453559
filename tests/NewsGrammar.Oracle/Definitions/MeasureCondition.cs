using System.Globalization;

namespace NewsGrammar.Oracle;

/// <summary><c>words &lt;= 4</c> and its kind.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Bound">What it is compared with.</param>
public sealed record MeasureCondition(Measure Measure, Comparison Comparison, int Bound) : Condition
{
    /// <inheritdoc/>
    protected override string Text
    {
        get
        {
            string sign = Comparison switch
            {
                Comparison.Less => "<",
                Comparison.AtMost => "<=",
                Comparison.Greater => ">",
                Comparison.AtLeast => ">=",
                _ => "==",
            };
            return $"{Measure.ToString().ToLowerInvariant()} {sign} {Bound.ToString(CultureInfo.InvariantCulture)}";
        }
    }
}
