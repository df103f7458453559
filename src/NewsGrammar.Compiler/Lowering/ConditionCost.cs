using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Lowering;

/// <summary>Orders conditions so that the cheap ones are asked first; their order changes no answer.</summary>
internal static class ConditionCost
{
    /// <summary>The parts of a conjunction or disjunction, the cheapest first.</summary>
    public static IEnumerable<Condition> CheapestFirst(IEnumerable<Condition> parts) => parts.OrderBy(Of);

    private static int Of(Condition condition) => condition.Match(
        fact: static fact => LineFacts.Of(fact.Fact).Cost,
        literal: static literal => literal.Where switch { LiteralPlace.Start => 1, LiteralPlace.End => 2, _ => 4 },
        count: static count => Measures.Of(count.Measure).Cost,
        not: static not => Of(not.Part),
        and: static and => and.Parts.Max(Of),
        or: static or => or.Parts.Max(Of));
}
