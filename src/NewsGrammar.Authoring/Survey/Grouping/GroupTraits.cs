namespace NewsGrammar.Authoring.Survey;

/// <summary>The traits by which lines are told apart in groups: those of <see cref="Trait"/>, coarser where a person sees no difference.</summary>
internal static class GroupTraits
{
    /// <summary>Behind the traits: the first word.</summary>
    public const int FirstWord = 11;

    private const int ManyBlankLines = 2;

    /// <summary>How many traits there are, the first word left aside.</summary>
    public static int Count => Traits.Count;

    /// <summary>Whether the values of a trait go from less to more.</summary>
    public static bool IsOrdered(int trait) => (Trait)trait is Trait.Words or Trait.Characters or Trait.Digits or Trait.Above or Trait.Below;

    /// <summary>Whether one trait says what the other one does.</summary>
    public static bool AreAlike(int one, int other) => (Trait)one is Trait.Words or Trait.Characters && (Trait)other is Trait.Words or Trait.Characters;

    /// <summary>The value of a trait.</summary>
    public static int Of(in LineSurface line, int trait)
    {
        int value = line.Values[trait];
        return (Trait)trait switch
        {
            Trait.Ending => value / 2,
            Trait.Opening => value <= (int)LineOpening.LowerCase ? 0 : value,
            Trait.Above or Trait.Below => Math.Min(value, ManyBlankLines),
            Trait.Place => PlaceOf((PagePlace)value),
            _ => value,
        };
    }

    /// <summary>Where a line stands, without fifths of the page: these say how long it is more than what the line is.</summary>
    private static int PlaceOf(PagePlace place) => place switch
    {
        PagePlace.First or PagePlace.Only => 0,
        PagePlace.Second => 1,
        PagePlace.LastButOne => 2,
        PagePlace.Last => 3,
        _ => 4,
    };
}
