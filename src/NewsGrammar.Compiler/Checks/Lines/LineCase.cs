using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>What conditions can know of a line.</summary>
/// <param name="Start">The literals that it begins with.</param>
/// <param name="End">The literals that it ends with.</param>
/// <param name="Content">The literals that it contains.</param>
/// <param name="IsFirst">Whether it is the first line of its text.</param>
/// <param name="IsJoined">Whether no blank line stands above it.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Chars">How many characters it has.</param>
internal sealed record LineCase(
    LiteralCases Start, LiteralCases End, LiteralCases Content, bool IsFirst, bool IsJoined, int Words, int Chars)
{
    /// <summary>Whether a condition holds for such a line.</summary>
    public bool Satisfies(Condition condition) => condition switch
    {
        AndCondition and => and.Parts.All(Satisfies),
        OrCondition or => or.Parts.Any(Satisfies),
        NotCondition not => !Satisfies(not.Part),
        FirstCondition => IsFirst,
        JoinedCondition => IsJoined,
        CountCondition count => count.Holds(count.Measure == Measure.Words ? Words : Chars),
        LiteralCondition { Where: LiteralPlace.Start } literals => literals.Literals.Any(Start.Holds),
        LiteralCondition { Where: LiteralPlace.End } literals => literals.Literals.Any(End.Holds),
        LiteralCondition literals => literals.Literals.Any(Content.Holds),
        _ => throw new InvalidOperationException($"No condition is a {condition.GetType().Name}."),
    };
}
