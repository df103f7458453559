using NewsGrammar.Compiler.Model;
using NewsGrammar.Runtime.Matching;
using NewsGrammar.Runtime.Text;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>A condition, lowered: questions to the matcher.</summary>
internal abstract class LineTest
{
    /// <summary>Whether the expression must stand in parentheses where it is denied.</summary>
    public virtual bool IsComparison => false;

    /// <summary>Lowers a condition.</summary>
    public static LineTest Of(Condition condition) => condition.Match<LineTest>(
        count: static count => new CountTest(count),
        literal: static literal => new LiteralTest(literal),
        fact: static fact => new FactTest(fact.Fact),
        and: static and => new AllTest([.. ConditionCost.CheapestFirst(and.Parts).Select(Of)]),
        or: static or => new AnyTest([.. ConditionCost.CheapestFirst(or.Parts).Select(Of)]),
        not: static not => new NotTest(Of(not.Part)));

    /// <summary>Whether the condition holds for the line.</summary>
    /// <typeparam name="T">The unit of the text.</typeparam>
    /// <param name="line">The line.</param>
    public abstract bool Holds<T>(ref LineMatcher<T> line)
        where T : unmanaged, ITextUnit<T>;

    /// <summary>The same as an expression of C#, over a matcher called <c>line</c>.</summary>
    /// <param name="sets">Names the sets of literals that it looks for.</param>
    public abstract string ToCode(LiteralSetNames sets);

    /// <summary>Several expressions as one.</summary>
    protected static string Group(IEnumerable<string> parts, string between)
    {
        string[] all = [.. parts];
        return all.Length == 1 ? all[0] : $"({string.Join(between, all)})";
    }
}
