using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>Orders conditions so that the cheap ones are asked first; their order changes no answer.</summary>
internal static class ConditionCost
{
    /// <summary>The parts of a conjunction or disjunction, the cheapest first.</summary>
    public static IEnumerable<Condition> CheapestFirst(IEnumerable<Condition> parts) => parts.OrderBy(Of);

    private static int Of(Condition condition) => condition switch
    {
        FirstCondition or JoinedCondition => 0,
        LiteralCondition { Where: LiteralPlace.Start } => 1,
        LiteralCondition { Where: LiteralPlace.End } => 2,
        CountCondition => 3,
        LiteralCondition => 4,
        NotCondition not => Of(not.Part),
        AndCondition and => and.Parts.Max(Of),
        OrCondition or => or.Parts.Max(Of),
        _ => 5,
    };
}
