using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Reports <see cref="DiagnosticDescriptors.NeverTaken"/>: a rule or choice that no text can lead to, because another
/// reading is always preferred.
/// </summary>
internal static class NeverTakenCheck
{
    /// <summary>Checks the automaton of a grammar.</summary>
    public static void Run(CompiledGrammar grammar, DiagnosticBag diagnostics)
    {
        if (WinningPositions.Find(grammar) is not { } winning)
        {
            return;
        }

        // A counted repetition writes one place of the file out several times: all of them must be beyond reach.
        var reached = new HashSet<SourceSpan>();
        foreach (int position in winning)
        {
            reached.Add(grammar.Automaton.Positions[position].Span);
        }

        FollowerLists? followers = FollowerLists.Of(grammar.Automaton);
        foreach (var (index, position) in grammar.Automaton.Positions.Index().DistinctBy(static one => one.Item.Span))
        {
            if (!reached.Contains(position.Span))
            {
                bool isShown = followers is not null && diagnostics.Keeps(DiagnosticSeverity.Warning);
                diagnostics.Report(
                    DiagnosticDescriptors.NeverTaken,
                    position.Span,
                    [position.Rule.Name],
                    example: isShown ? AmbiguityExample.Through(grammar, followers!, index)?.ToString() : null);
            }
        }
    }
}
