using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Interpret;

/// <summary>The line rules of a grammar by number, as steps that a matcher takes.</summary>
internal sealed class RuleProgram
{
    private readonly MatchStep[][] steps;
    private readonly int[] captures;
    private readonly LineTest?[] conditions;
    private readonly Dictionary<int, int[]> labels;
    private readonly int[] otherLabels;

    /// <summary>Prepares the rules of a grammar.</summary>
    public RuleProgram(CompiledGrammar grammar)
    {
        steps = [.. grammar.Rules.Select(MatchStep.Of)];
        captures = [.. grammar.Rules.Select(static rule => rule.Captures.Count)];
        conditions = [.. grammar.Rules.Select(static rule => rule.Condition is { } condition ? LineTest.Of(condition) : null)];
        var dispatch = LabelDispatch.Of(grammar.Rules);
        labels = dispatch.ByLetter.ToDictionary(static entry => entry.Letter, static entry => entry.Rules.ToArray());
        otherLabels = [.. dispatch.Always];
    }

    /// <summary>The labelled rules worth trying on a line, by its first folded letter.</summary>
    public ReadOnlySpan<int> LabelsFor(int letter) => labels.TryGetValue(letter, out int[]? rules) ? rules : otherLabels;

    /// <summary>The elements of a rule.</summary>
    public MatchStep[] Steps(int rule) => steps[rule];

    /// <summary>How many captures a rule has.</summary>
    public int Captures(int rule) => captures[rule];

    /// <summary>The condition of a rule; null when it has none.</summary>
    public LineTest? Condition(int rule) => conditions[rule];
}
