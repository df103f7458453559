using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A comparison tells lines apart. Reports <see cref="ImpossibleCondition"/>, <see cref="NeedlessCondition"/> and
/// <see cref="NumberTooLarge"/>.
/// </summary>
internal sealed class CountConditionCheck : IFileCheck
{
    private const int MaxBound = 1_000_000;

    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var all = file.Declarations.SelectMany(Conditions.Of, static (declaration, condition) => (declaration, condition as CountConditionSyntax));
        foreach (var (declaration, condition) in all)
        {
            if (condition is not { } count)
            {
                continue;
            }

            var descriptor = Objection(count);
            if (descriptor is not null)
            {
                diagnostics.Report(descriptor, count.Span, [diagnostics.TextOf(count.Span), RankOf(declaration, count)]);
            }
            else if (count.Bound.Value > MaxBound)
            {
                var limit = MaxBound.ToString("N0", CultureInfo.InvariantCulture);
                var bound = diagnostics.TextOf(count.Bound.Span);
                diagnostics.Report(NumberTooLarge, count.Bound.Span, [bound, limit]);
            }
        }
    }

    /// <summary>What becomes of the rank of a line whose only condition this is.</summary>
    private static string RankOf(DeclarationSyntax declaration, CountConditionSyntax count) =>
        declaration is LineSyntax line && ReferenceEquals(line.Condition, count) ? WithoutCondition.RankOf(line) : "";

    /// <summary>
    /// What is wrong with a comparison, given the least that every line has: one word, one character; null for nothing.
    /// </summary>
    public static DiagnosticDescriptor? Objection(CountConditionSyntax count)
    {
        Measures measure = Measures.Of(count.Measure);
        int beyondLeast = count.Bound.Value - measure.Least;
        int belowMost = measure.Most - count.Bound.Value;
        return (count.Operator, beyondLeast) switch
        {
            (ComparisonOperator.Greater, _) when belowMost <= 0 => ImpossibleCondition,
            (ComparisonOperator.GreaterOrEqual or ComparisonOperator.Equal, _) when belowMost < 0 => ImpossibleCondition,
            (ComparisonOperator.Less, <= 0) => ImpossibleCondition,
            (ComparisonOperator.LessOrEqual or ComparisonOperator.Equal, < 0) => ImpossibleCondition,
            (ComparisonOperator.GreaterOrEqual, <= 0) when !measure.MayBeAbsent => NeedlessCondition,
            (ComparisonOperator.Greater, < 0) when !measure.MayBeAbsent => NeedlessCondition,
            _ => null,
        };
    }
}
