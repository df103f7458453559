using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// Reports <see cref="DiagnosticDescriptors.SharedLine"/>: two labelled rules that take one line in one place of the
/// layout, so that the order of the layout decides and not the label.
/// </summary>
internal static class SharedLineCheck
{
    /// <summary>Pairs beyond these are left out: a grammar of a thousand labels would have too many.</summary>
    private const int MaxPairs = 2_000;

    /// <summary>Checks the automaton of a grammar.</summary>
    public static void Run(CompiledGrammar grammar, DiagnosticBag diagnostics)
    {
        if (grammar.SharedLabels.Count == 0)
        {
            return;
        }

        var examples = new ExampleLine(grammar);
        foreach (var (preferred, other) in PairsOf(grammar).Take(MaxPairs))
        {
            if ((examples.Of(preferred, other) ?? examples.Of(other, preferred)) is { } line)
            {
                var (first, second) = (grammar.Rules[preferred], grammar.Rules[other]);
                diagnostics.Report(
                    DiagnosticDescriptors.SharedLine,
                    second.NameSpan,
                    [first.Name, second.Name, line.Trim()],
                    related: [($"`{first.Name}` is preferred", first.NameSpan)]);
            }
        }
    }

    /// <summary>Labelled rules that share labels and stand in one place of the layout, the preferred one first.</summary>
    public static IEnumerable<(int Preferred, int Other)> PairsOf(CompiledGrammar grammar)
    {
        AutomatonTables automaton = grammar.Automaton;
        var shared = grammar.SharedLabels.ToHashSet();
        var pairs = new HashSet<(int, int)>();
        for (int state = 0; state < automaton.Finals.Count && pairs.Count < MaxPairs; state++)
        {
            int[] rules = [.. automaton.Followers
                .Take(automaton.FollowerStarts[state + 1])
                .Skip(automaton.FollowerStarts[state])
                .Select(follower => automaton.Rules[follower.Position])
                .Where(shared.Contains)
                .Distinct()];
            foreach (var (index, preferred) in rules.Index())
            {
                foreach (int other in rules.Skip(index + 1).Where(other => !pairs.Contains((other, preferred))))
                {
                    if (pairs.Add((preferred, other)))
                    {
                        yield return (preferred, other);
                    }
                }
            }
        }
    }
}
