using NewsGrammar.Compiler.Binding;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Runtime.Folding;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A condition takes some lines of its rule and refuses others. Reports <see cref="DiagnosticDescriptors.RuleWithoutLines"/>,
/// <see cref="DiagnosticDescriptors.UnusedLabel"/> and <see cref="DiagnosticDescriptors.NeedlessCondition"/>.
/// </summary>
/// <remarks>Rules with comparisons or literals that are wrong by themselves are left to the checks of those.</remarks>
internal sealed class RefusedLineCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var truth = new ConditionTruth();
        foreach (var line in file.Declarations.OfType<LineSyntax>().Where(static line => line.Condition is not null && IsSound(line)))
        {
            Check(line, LineBinder.Bind(line), line.Where!.Value, truth, diagnostics);
        }
    }

    private static bool IsSound(LineSyntax line) =>
        Conditions.Of(line).OfType<CountConditionSyntax>().All(static count => CountConditionCheck.Objection(count) is null)
        && LiteralLists.Of(line).All(static list => list.All(static literal => Fold.Text(literal.Value).Length > 0));

    private static void Check(LineSyntax line, LineRule rule, SourceSpan condition, ConditionTruth truth, DiagnosticBag diagnostics)
    {
        // Any line may come before a rule that does not begin with a label.
        Literal?[] labels = rule.Specificity == Specificity.Labelled
            ? [.. rule.Labels]
            : new Literal?[1];
        var truths = labels.Select(label => (Label: label, Truth: truth.Of(rule.Condition!, label))).ToList();
        string text = diagnostics.TextOf(condition);

        if (truths.TrueForAll(static one => !one.Truth.CanHold))
        {
            diagnostics.Report(DiagnosticDescriptors.RuleWithoutLines, condition, [rule.Name, text]);
        }
        else if (truths.TrueForAll(static one => !one.Truth.CanFail))
        {
            diagnostics.Report(DiagnosticDescriptors.NeedlessCondition, condition, [text, WithoutCondition.RankOf(line)]);
        }

        foreach (var (label, _) in truths.Where(one => !one.Truth.CanHold && truths.Exists(static other => other.Truth.CanHold)))
        {
            diagnostics.Report(
                DiagnosticDescriptors.UnusedLabel,
                label!.Span,
                [diagnostics.TextOf(label.Span), rule.Name, text],
                related: [("the condition", condition)]);
        }
    }
}
