using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Interpret;

/// <summary>The line rules of a grammar by number, as steps that a matcher takes.</summary>
internal sealed class RuleProgram
{
    private readonly MatchStep[][] _steps;
    private readonly int[] _captures;
    private readonly LineTest?[] _conditions;

    /// <summary>Prepares the rules of a grammar.</summary>
    public RuleProgram(CompiledGrammar grammar)
    {
        _steps = [.. grammar.Rules.Select(MatchStep.Of)];
        _captures = [.. grammar.Rules.Select(static rule => rule.Captures.Count)];
        _conditions = [.. grammar.Rules.Select(static rule => rule.Condition is { } condition ? LineTest.Of(condition) : null)];
    }

    /// <summary>The elements of a rule.</summary>
    public MatchStep[] Steps(int rule) => _steps[rule];

    /// <summary>How many captures a rule has.</summary>
    public int Captures(int rule) => _captures[rule];

    /// <summary>The condition of a rule; null when it has none.</summary>
    public LineTest? Condition(int rule) => _conditions[rule];
}
