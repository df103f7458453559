using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Schema;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The fields of the document can be numbered by the tables. Reports <see cref="DiagnosticDescriptors.TooManyFields"/>, and
/// <see cref="DiagnosticDescriptors.LayoutsTooDeep"/> where objects lie in one another too deep.
/// </summary>
internal static class FieldCountCheck
{
    /// <summary>How many fields a document may have: tables number them in 16 bits, one of which is a sign.</summary>
    public const int MaxFields = short.MaxValue;

    /// <summary>How many fields may lie in one another: tables count those around a line in a byte, 255 stands for all.</summary>
    public const int MaxNesting = byte.MaxValue - 1;

    /// <summary>Checks the fields.</summary>
    /// <returns>False when there are too many, so that the grammar cannot be used.</returns>
    public static bool Run(CompiledGrammar grammar, DiagnosticBag diagnostics)
    {
        IReadOnlyList<SlotSchema> slots = grammar.Automaton.SlotSchemas;
        Layout document = grammar.Model.Document;
        if (slots.Count > MaxFields)
        {
            diagnostics.Report(
                DiagnosticDescriptors.TooManyFields, document.NameSpan, [document.Name, Shown(slots.Count), Shown(MaxFields)]);
            return false;
        }

        var depths = new int[slots.Count];
        for (int slot = 0; slot < slots.Count; slot++)
        {
            // Parents come before their children.
            depths[slot] = slots[slot].Parent < 0 ? 1 : depths[slots[slot].Parent] + 1;
            if (depths[slot] > MaxNesting)
            {
                diagnostics.Report(DiagnosticDescriptors.LayoutsTooDeep, document.NameSpan, [document.Name, Shown(MaxNesting)]);
                return false;
            }
        }

        return true;
    }

    private static string Shown(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
