using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The document stays of a size that tables can hold, once references and counts are written out. Reports
/// <see cref="DiagnosticDescriptors.DocumentTooLarge"/>.
/// </summary>
internal sealed class DocumentSizeCheck : IGrammarCheck
{
    /// <summary>How many places for lines a document may have.</summary>
    public const int MaxPositions = 2_000;

    /// <summary>Where counting stops: twenty layouts that double one another would exceed every number.</summary>
    private const long Uncounted = 1_000_000;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy =>
        [DiagnosticDescriptors.RecursiveLayout, DiagnosticDescriptors.NumberTooLarge];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var sizes = new Dictionary<Layout, long>();
        foreach (var layout in layouts.InnerFirst)
        {
            sizes[layout] = SizeOf(layout.Body, sizes);
        }

        var document = grammar.Document;
        if (sizes.GetValueOrDefault(document) is var size && size > MaxPositions)
        {
            var count = (size == Uncounted ? "more than " : "") + size.ToString("N0", CultureInfo.InvariantCulture);
            var limit = MaxPositions.ToString("N0", CultureInfo.InvariantCulture);
            diagnostics.Report(DiagnosticDescriptors.DocumentTooLarge, document.NameSpan, [document.Name, count, limit]);
        }
    }

    private static long SizeOf(LayoutNode node, Dictionary<Layout, long> sizes) => node switch
    {
        LineNode => 1,
        LayoutReferenceNode reference => sizes[reference.Layout],
        RepetitionNode repetition => Math.Min(Uncounted, Copies(repetition) * SizeOf(repetition.Part, sizes)),
        _ => node.Parts().Aggregate(0L, (sum, part) => Math.Min(Uncounted, sum + SizeOf(part, sizes))),
    };

    /// <summary>How often the part is written out: the last copy of an unbounded repetition repeats.</summary>
    private static long Copies(RepetitionNode repetition) =>
        Math.Min(Uncounted, repetition.Maximum ?? Math.Max(1, repetition.Minimum));
}
