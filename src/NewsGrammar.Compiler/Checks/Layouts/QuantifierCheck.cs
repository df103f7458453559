using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A part has one quantifier, and its bounds allow something. Reports <see cref="SecondQuantifier"/>,
/// <see cref="ImpossibleBounds"/> and <see cref="NumberTooLarge"/>.
/// </summary>
internal sealed class QuantifierCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var repetitions = file.Declarations.OfType<LayoutSyntax>()
            .SelectMany(static layout => layout.Body.WithDescendants())
            .OfType<RepetitionSyntax>();
        foreach (var repetition in repetitions)
        {
            CheckBounds(repetition.Quantifiers[0], diagnostics);
            if (repetition.Quantifiers.Count > 1)
            {
                ReportSecond(repetition, diagnostics);
            }
        }
    }

    private static void CheckBounds(QuantifierSyntax quantifier, DiagnosticBag diagnostics)
    {
        var text = diagnostics.TextOf(quantifier.Span);
        var tooLarge = quantifier.Numbers.FirstOrDefault(static number => number.Value > DocumentSizeCheck.MaxPositions);
        if (tooLarge is not null)
        {
            var limit = DocumentSizeCheck.MaxPositions.ToString("N0", CultureInfo.InvariantCulture);
            diagnostics.Report(NumberTooLarge, tooLarge.Span, [diagnostics.TextOf(tooLarge.Span), limit]);
        }
        else if (quantifier.Maximum == 0 || quantifier.Minimum > quantifier.Maximum)
        {
            diagnostics.Report(ImpossibleBounds, quantifier.Span, [text, Possible(quantifier)]);
        }
    }

    private static string Possible(QuantifierSyntax quantifier) => quantifier.Minimum == 0
        ? "?"
        : string.Create(CultureInfo.InvariantCulture, $"{{{quantifier.Maximum},{quantifier.Minimum}}}");

    private static void ReportSecond(RepetitionSyntax repetition, DiagnosticBag diagnostics)
    {
        var first = repetition.Quantifiers[0];
        var second = repetition.Quantifiers[1];
        var quantified = SourceSpan.Covering(repetition.Part.Span, first.Span);
        diagnostics.Report(
            SecondQuantifier,
            second.Span,
            [diagnostics.TextOf(second.Span), diagnostics.TextOf(quantified)],
            related: [("the first one", first.Span)]);
    }
}
