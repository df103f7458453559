namespace NewsGrammar.Authoring.Survey;

/// <summary>What the lines of a group have in common: field, rule, and what they look like from afar.</summary>
/// <param name="Class">The number of the class.</param>
/// <param name="Rule">The number of the rule.</param>
/// <param name="Ending">How they end.</param>
/// <param name="Opening">What they begin with.</param>
/// <param name="Length">How many words they have, in octaves.</param>
/// <param name="Digits">How much of them is digits.</param>
internal readonly record struct GroupKey(ushort Class, ushort Rule, int Ending, int Opening, int Length, int Digits)
{
    /// <summary>The key of a line's group.</summary>
    public static GroupKey Of(in ReadLine line) => new(
        line.Class,
        line.Rule,
        line.Surface[Trait.Ending] / 2,
        line.Surface[Trait.Opening] <= (int)LineOpening.LowerCase ? 0 : line.Surface[Trait.Opening],
        line.Surface[Trait.Words] / 2,
        Math.Min(line.Surface[Trait.Digits], 1));
}
