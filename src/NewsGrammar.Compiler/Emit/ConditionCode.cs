using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>A condition as an expression over the matcher.</summary>
internal static class ConditionCode
{
    /// <summary>The expression, in parentheses where it needs them.</summary>
    public static string Of(Condition condition) => condition switch
    {
        CountCondition count => Count(count),
        LiteralCondition literal => Group(literal.Literals.Select(text => Literal(literal.Where, text)), " || "),
        FirstCondition => "line.IsFirst",
        JoinedCondition => "line.IsJoined",
        AndCondition and => Group(ConditionCost.CheapestFirst(and.Parts).Select(Of), " && "),
        OrCondition or => Group(ConditionCost.CheapestFirst(or.Parts).Select(Of), " || "),
        NotCondition { Part: CountCondition } not => $"!({Of(not.Part)})",
        NotCondition not => $"!{Of(not.Part)}",
        _ => throw new InvalidOperationException($"No condition is a {condition.GetType().Name}."),
    };

    private static string Count(CountCondition condition)
    {
        // Counting may stop one beyond the bound: no comparison tells larger counts apart.
        long limit = Math.Min(condition.Bound + 1L, int.MaxValue);
        string method = condition.Measure == Measure.Words ? "Words" : "Chars";
        return $"line.{method}(limit: {limit}) {GrammarText.Of(condition.Operator)} {condition.Bound}";
    }

    private static string Literal(LiteralPlace place, Literal literal)
    {
        string method = place switch { LiteralPlace.Start => "StartsWith", LiteralPlace.End => "EndsWith", _ => "Contains" };
        return $"line.{method}{(literal.IsExact ? "Exact" : "")}({CSharpLiteral.String(literal.Compared)})";
    }

    private static string Group(IEnumerable<string> parts, string between)
    {
        string[] all = [.. parts];
        return all.Length == 1 ? all[0] : $"({string.Join(between, all)})";
    }
}
