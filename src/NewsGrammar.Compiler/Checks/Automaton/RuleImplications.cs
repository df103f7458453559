using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Which rules take every line that another one takes.</summary>
internal sealed class RuleImplications
{
    private readonly Specificity[] _specificities;
    private readonly string[] _bodies;

    /// <summary>Compares the used rules of a grammar.</summary>
    public RuleImplications(CompiledGrammar grammar)
    {
        _specificities = [.. grammar.Rules.Select(static rule => rule.Specificity)];
        _bodies = [.. grammar.Rules.Select(static rule => GrammarText.BodyOf(rule))];
    }

    /// <summary>
    /// Whether a rule may take every line that another rule may take: it is written the same, or it is plain and the
    /// other one does not reserve its lines.
    /// </summary>
    public bool AlwaysTakes(int rule, int other) =>
        rule == other
        || (_specificities[rule] == Specificity.Plain && _specificities[other] != Specificity.Labelled)
        || _bodies[rule] == _bodies[other];
}
