using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Interpret;

/// <summary>The line rules of a grammar, run from its model: what generated code is for a grammar known at build time.</summary>
/// <param name="program">The rules.</param>
internal readonly struct InterpretedRules(RuleProgram program) : ILineRules
{
    /// <inheritdoc/>
    public bool Match<T>(int rule, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>
    {
        MatchStep[] steps = program.Steps(rule);
        line.Begin(program.Captures(rule));
        foreach (MatchStep step in steps)
        {
            if (!step.Match(ref line) && !step.IsOptional)
            {
                return false;
            }
        }

        return line.End() && (program.Condition(rule)?.Holds(ref line) ?? true);
    }
}
