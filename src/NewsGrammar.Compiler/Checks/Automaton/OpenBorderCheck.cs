using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Reports <see cref="DiagnosticDescriptors.OpenBorder"/>: a repetition that is followed by another one of the same lines
/// in another field. Nothing in a text tells where one ends, so the first takes all that it can.
/// </summary>
/// <remarks>
/// What a label, a count or a more specific rule decides is not reported, nor is a second repetition that something else
/// can lead to as well: it has its use where the first is left out.
/// </remarks>
internal static class OpenBorderCheck
{
    /// <summary>Checks the automaton of a grammar.</summary>
    public static void Run(CompiledGrammar grammar, DiagnosticBag diagnostics)
    {
        AutomatonTables automaton = grammar.Automaton;
        if (FollowerLists.Of(automaton) is not { } followers)
        {
            return;
        }

        var implications = new RuleImplications(grammar);
        var reported = new HashSet<SourceSpan>();
        for (int first = 0; first < automaton.Positions.Count; first++)
        {
            foreach (int second in followers[first].SkipWhile(position => position != first).Skip(1))
            {
                if (IsOpen(first, second) && reported.Add(automaton.Positions[second].Span))
                {
                    Report(first, second);
                }
            }
        }

        bool IsOpen(int first, int second) =>
            automaton.Positions[first].Slot != automaton.Positions[second].Slot
            && followers[second].Contains(second)
            && !followers[second].Contains(first)
            && AreAlike(first, second)
            && !followers.All.Any(before => before.Contains(second) && !before.Contains(first) && before != followers[second]);

        bool AreAlike(int position, int other) =>
            implications.AlwaysTakes(automaton.Rules[position], automaton.Rules[other])
            && implications.AlwaysTakes(automaton.Rules[other], automaton.Rules[position]);

        void Report(int first, int second)
        {
            var (taker, loser) = (automaton.Positions[first], automaton.Positions[second]);
            diagnostics.Report(
                DiagnosticDescriptors.OpenBorder,
                loser.Span,
                [NameOf(taker), NameOf(loser)],
                related: [($"`{NameOf(taker)}` comes first and takes all lines but those that `{NameOf(loser)}` cannot do without", taker.Span)],
                example: AmbiguityExample.OfBorder(grammar, followers, first, second)?.ToString());
        }

        string NameOf(Position position) => AmbiguityExample.NameOf(grammar, position);
    }
}
