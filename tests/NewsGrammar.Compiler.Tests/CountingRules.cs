using NewsGrammar.Compiler.Interpret;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Tests;

/// <summary>Line rules that count how often they are asked: the work of a run, whatever the machine.</summary>
/// <param name="rules">The rules that answer.</param>
/// <param name="work">Counts the questions.</param>
internal readonly struct CountingRules(InterpretedRules rules, WorkCounter work) : ILineRules
{
    /// <inheritdoc/>
    public bool Match<T>(int rule, ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>
    {
        work.Questions++;
        return rules.Match(rule, ref line);
    }
}
