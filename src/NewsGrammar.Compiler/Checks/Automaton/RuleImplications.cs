using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Which rules take every line that another one takes.</summary>
internal sealed class RuleImplications
{
    private readonly Specificity[] _specificities;
    private readonly bool[] _areMeta;

    /// <summary>For each rule a number that it shares with those that are made of the same.</summary>
    private readonly int[] _bodies;

    private readonly IReadOnlyList<LineRule> _rules;
    private readonly ConditionTruth _truth = new();
    private readonly Dictionary<(int Rule, int Other), bool> _known = [];

    /// <summary>Compares the used rules of a grammar.</summary>
    public RuleImplications(CompiledGrammar grammar)
    {
        _rules = grammar.Rules;
        _specificities = [.. grammar.Rules.Select(static rule => rule.Specificity)];
        _areMeta = [.. grammar.Rules.Select(static rule => rule.IsMeta)];
        var numbers = new Dictionary<LineRule, int>(new RuleBodyComparer());
        _bodies = new int[grammar.Rules.Count];
        for (int rule = 0; rule < _bodies.Length; rule++)
        {
            numbers.TryAdd(grammar.Rules[rule], rule);
            _bodies[rule] = numbers[grammar.Rules[rule]];
        }
    }

    /// <summary>
    /// Whether a rule may take every line that another rule may take: it is made of the same, or of the same elements with a condition
    /// that holds wherever that of the other one does, or it is plain and the other one does not reserve its lines, nor takes those of a page's
    /// head.
    /// </summary>
    public bool AlwaysTakes(int rule, int other) =>
        rule == other
        || (_specificities[rule] == Specificity.Plain && _specificities[other] != Specificity.Labelled && !_areMeta[other])
        || _bodies[rule] == _bodies[other]
        || IsWider(rule, other);

    /// <summary>Whether two rules have the same elements, and the condition of one holds on all lines on which that of the other does.</summary>
    private bool IsWider(int rule, int other)
    {
        if (!_known.TryGetValue((rule, other), out bool isWider))
        {
            isWider = _rules[other].Condition is { } narrow
                && (_areMeta[rule] || !_areMeta[other])
                && HaveSameElements(_rules[rule], _rules[other])
                && (_rules[rule].Condition is not { } wide || !_truth.Of(new AndCondition([narrow, new NotCondition(wide)]), label: null).CanHold);
            _known.Add((rule, other), isWider);
        }

        return isWider;
    }

    private static bool HaveSameElements(LineRule rule, LineRule other) => (rule.IsWholeLine && other.IsWholeLine)
        || new RuleBodyComparer().Equals(rule with { Condition = null }, other with { Condition = null });
}
