using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>One element of a rule, lowered: one call of the matcher.</summary>
internal abstract class MatchStep
{
    /// <summary>Whether the rule goes on where the element is absent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What ends the text that the element takes; empty for one that ends by itself.</summary>
    public virtual IReadOnlyList<RuleDelimiter> Delimiters => [];

    /// <summary>Matches the element where the matcher stands.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="line">The line.</param>
    public abstract bool Match<T>(ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>;

    /// <summary>The call as C#, over a matcher called <c>line</c>.</summary>
    /// <param name="delimiters">The name of the array that holds <see cref="Delimiters"/>.</param>
    public string ToCode(string delimiters) => IsOptional ? $"line.Optional({CallOf(delimiters)})" : CallOf(delimiters);

    /// <summary>The call without regard to whether it may fail.</summary>
    protected abstract string CallOf(string delimiters);
}
