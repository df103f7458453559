using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>What conditions can know of a line.</summary>
/// <param name="Start">The literals that it begins with.</param>
/// <param name="End">The literals that it ends with.</param>
/// <param name="Content">The literals that it contains.</param>
/// <param name="Facts">The facts that hold for it.</param>
/// <param name="Counts">What is counted on it, by measure.</param>
internal sealed record LineCase(
    LiteralCases Start, LiteralCases End, LiteralCases Content, IReadOnlyList<LineFact> Facts, IReadOnlyList<int> Counts)
{
    /// <summary>Whether a condition holds for such a line.</summary>
    public bool Satisfies(Condition condition) => condition.Match(
        count: count => count.Holds(Counts[(int)count.Measure]),
        literal: literal => literal.Literals.Any((literal.Where switch
        {
            LiteralPlace.Start => Start,
            LiteralPlace.End => End,
            _ => Content,
        }).Holds),
        fact: fact => Facts.Contains(fact.Fact),
        and: and => and.Parts.All(Satisfies),
        or: or => or.Parts.Any(Satisfies),
        not: not => !Satisfies(not.Part));
}
