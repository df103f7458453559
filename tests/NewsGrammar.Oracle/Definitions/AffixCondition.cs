namespace NewsGrammar.Oracle;

/// <summary><c>starts with</c>, <c>ends with</c> or <c>contains</c>, with literals of which one must occur.</summary>
/// <param name="Place">Where they are looked for.</param>
/// <param name="Literals">The literals, at least one; all of them exact, or none.</param>
public sealed record AffixCondition(AffixPlace Place, IReadOnlyList<Literal> Literals) : Condition
{
    /// <inheritdoc/>
    protected override string Text
    {
        get
        {
            string place = Place switch
            {
                AffixPlace.Start => "starts with",
                AffixPlace.End => "ends with",
                _ => "contains",
            };
            string exact = Literals[0].Exact ? " exact" : Literals[0].Stem ? " stem" : "";
            return $"{place}{exact} {string.Join(", ", Literals.Select(literal => literal with { Exact = false, Stem = false }))}";
        }
    }
}
