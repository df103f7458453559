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
    public bool Satisfies(Condition condition) => condition.Match(
        count: count => count.Holds(count.Measure == Measure.Words ? Words : Chars),
        literal: literal => literal.Literals.Any((literal.Where switch
        {
            LiteralPlace.Start => Start,
            LiteralPlace.End => End,
            _ => Content,
        }).Holds),
        first: _ => IsFirst,
        joined: _ => IsJoined,
        and: and => and.Parts.All(Satisfies),
        or: or => or.Parts.Any(Satisfies),
        not: not => !Satisfies(not.Part));
}
