using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Reports <see cref="DiagnosticDescriptors.RepeatedLabel"/>: two rules that take one line by the same label, in different
/// places of the layout. Where they share a place, <see cref="SharedLineCheck"/> reports them.
/// </summary>
/// <remarks>A heading and a line with a value may have one label: they take different lines.</remarks>
internal static class RepeatedLabelCheck
{
    /// <summary>Pairs beyond these are left out: rules without end could share one label.</summary>
    private const int MaxPairs = 2_000;

    /// <summary>Checks the rules that the document uses.</summary>
    public static void Run(CompiledGrammar grammar, DiagnosticBag diagnostics)
    {
        if (grammar.SharedLabels.Count == 0)
        {
            return;
        }

        var inOnePlace = SharedLineCheck.PairsOf(grammar).SelectMany(static pair => new[] { pair, (pair.Other, pair.Preferred) }).ToHashSet();
        var examples = new ExampleLine(grammar);
        var pairs = PairsOf(grammar).DistinctBy(static pair => (pair.First.Rule, pair.Later.Rule)).Take(MaxPairs);
        foreach (var (first, later) in pairs.Where(pair => !inOnePlace.Contains((pair.First.Rule, pair.Later.Rule))))
        {
            if (examples.Of(first.Rule, later.Rule) is { } line)
            {
                diagnostics.Report(
                    DiagnosticDescriptors.RepeatedLabel,
                    later.Literal.Span,
                    [grammar.Rules[first.Rule].Name, grammar.Rules[later.Rule].Name, line.Trim()],
                    related: [($"the label of `{grammar.Rules[first.Rule].Name}`", first.Literal.Span)]);
            }
        }
    }

    /// <summary>Labels of two rules that fold to the same; the grammar's own rule last.</summary>
    private static IEnumerable<(RuleLabel First, RuleLabel Later)> PairsOf(CompiledGrammar grammar)
    {
        // Those of imports come first, so that what is reported stands in the grammar's own file.
        IReadOnlySet<LineRule> own = grammar.Model.DeclaredLines();
        var labels = grammar.SharedLabels
            .OrderBy(rule => own.Contains(grammar.Rules[rule]))
            .SelectMany(rule => grammar.Rules[rule].Labels
                .Select(literal => new RuleLabel(rule, literal)));
        foreach (var alike in labels.GroupBy(static label => Fold.Text(label.Literal.Text)))
        {
            RuleLabel first = alike.First();
            foreach (RuleLabel later in alike.Where(label => label.Rule != first.Rule))
            {
                yield return (first, later);
            }
        }
    }

    private readonly record struct RuleLabel(int Rule, Literal Literal);
}
