using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Tells of fields that hold one value though the layout names them several times, which 0.1 took for lists; it had no spreads. Reports
/// <see cref="DiagnosticDescriptors.SingleField"/>.
/// </summary>
internal static class SingleFieldCheck
{
    /// <summary>Looks at the document, and at every layout that a field holds.</summary>
    public static void Run(CompiledGrammar grammar, DiagnosticBag diagnostics)
    {
        foreach (LayoutShape shape in grammar.Automaton.Layouts)
        {
            foreach (FieldShape field in shape.Fields.Where(static field => field is { IsList: false, IsSpread: false, NamedAgain: not null }))
            {
                diagnostics.Report(DiagnosticDescriptors.SingleField, field.NamedAgain!.Value, [field.Name, shape.Layout.Name]);
            }
        }
    }
}
