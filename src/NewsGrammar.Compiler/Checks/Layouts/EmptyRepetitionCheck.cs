using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// What repeats takes at least one line each time. Reports <see cref="DiagnosticDescriptors.EmptyRepetition"/>.
/// </summary>
internal sealed class EmptyRepetitionCheck : IGrammarCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> BlockedBy => [DiagnosticDescriptors.RecursiveLayout];

    /// <inheritdoc/>
    public void Run(GrammarModel grammar, LayoutGraph layouts, DiagnosticBag diagnostics)
    {
        var canBeEmpty = new Dictionary<Layout, bool>();
        foreach (var layout in layouts.InnerFirst)
        {
            canBeEmpty[layout] = Check(layout.Body);
        }

        // Every part is looked at, even where one tells: each may hold a repetition.
        List<bool> CheckAll(IReadOnlyList<LayoutNode> nodes) => [.. nodes.Select(Check)];

        bool Check(LayoutNode node)
        {
            switch (node)
            {
                case LayoutReferenceNode reference:
                    return canBeEmpty[reference.Layout];
                case SequenceNode sequence:
                    return !CheckAll(sequence.Parts).Contains(false);
                case ChoiceNode choice:
                    return CheckAll(choice.Alternatives).Contains(true);
                case FieldNode field:
                    return Check(field.Part);
                case RepetitionNode repetition:
                    var isEmpty = Check(repetition.Part);
                    if (isEmpty && repetition.Maximum != 1)
                    {
                        diagnostics.Report(DiagnosticDescriptors.EmptyRepetition, repetition.Span);
                    }

                    return isEmpty || repetition.Minimum == 0;
                default:
                    return false;
            }
        }
    }
}
