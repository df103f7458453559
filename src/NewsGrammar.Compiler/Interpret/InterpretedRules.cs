using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Lowering;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Interpret;

/// <summary>The line rules of a grammar, run from its model: what generated code is for a grammar known at build time.</summary>
/// <param name="grammar">The grammar.</param>
internal readonly struct InterpretedRules(CompiledGrammar grammar) : ILineRules
{
    private readonly LoweredRule[] _rules = [.. grammar.Rules.Select(LoweredRule.Of)];

    /// <inheritdoc/>
    public bool Match<T>(int rule, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>
    {
        LoweredRule lowered = _rules[rule];
        if (lowered.End is { } end && !end.Holds(ref line))
        {
            return false;
        }

        line.Begin(lowered.Captures);
        foreach (MatchStep step in lowered.Steps)
        {
            if (!step.Match(ref line) && !step.IsOptional)
            {
                return false;
            }
        }

        return line.End() && (lowered.Condition?.Holds(ref line) ?? true);
    }
}
