using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Runtime.Folding;
using NewsGrammar.Runtime.Matching;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A literal leaves the separator behind it to the <c>sep</c> that asks for one. Reports
/// <see cref="DiagnosticDescriptors.SwallowedSeparator"/>.
/// </summary>
internal sealed class SwallowedSeparatorCheck : IFileCheck
{
    /// <summary>
    /// What ends sentences and abbreviations belongs to a label as often as not, so it is not taken for a mistake.
    /// </summary>
    private const string LabelEnds = "!-";

    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var line in file.Declarations.OfType<LineSyntax>())
        {
            for (int index = 1; index < line.Elements.Count; index++)
            {
                if (line.Elements[index - 1] is LiteralElementSyntax literals
                    && line.Elements[index] is SeparatorElementSyntax { IsOptional: false } separator)
                {
                    Check(literals, separator, diagnostics);
                }
            }
        }
    }

    private static void Check(LiteralElementSyntax literals, SeparatorElementSyntax separator, DiagnosticBag diagnostics)
    {
        foreach (var literal in literals.Alternatives)
        {
            string text = literal.Value.Trim();
            int length = LengthAtEnd(text, separator.Separators);
            string label = text[..^length].TrimEnd();
            if (length > 0 && Fold.Text(label).Length > 0)
            {
                diagnostics.Report(
                    DiagnosticDescriptors.SwallowedSeparator,
                    literal.Span,
                    [diagnostics.TextOf(literal.Span), text[^length..], diagnostics.TextOf(separator.Span), label],
                    related: [("it asks for another one", separator.Span)]);
            }
        }
    }

    /// <summary>How many units at the end of a text the separators would take; 0 for none.</summary>
    private static int LengthAtEnd(string text, IReadOnlyList<LiteralSyntax>? separators)
    {
        if (separators is not null)
        {
            return separators
                .Select(static separator => separator.Value)
                .Where(separator => separator.Length > 0 && text.EndsWith(separator, StringComparison.Ordinal))
                .Select(static separator => separator.Length)
                .DefaultIfEmpty()
                .Max();
        }

        int dots = text.Length - text.TrimEnd('.', (char)Separators.Ellipsis).Length;
        bool isEllipsis = dots > 1 || text.EndsWith((char)Separators.Ellipsis);
        if (isEllipsis)
        {
            return dots;
        }

        return text.Length > 0 && Separators.IsSeparator(text[^1]) && !LabelEnds.Contains(text[^1]) ? 1 : 0;
    }
}
