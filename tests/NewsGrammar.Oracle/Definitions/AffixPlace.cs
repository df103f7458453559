namespace NewsGrammar.Oracle;

/// <summary>Where an <see cref="AffixCondition"/> looks for its literals.</summary>
public enum AffixPlace
{
    /// <summary>At the start of the line.</summary>
    Start,

    /// <summary>At the end of the line.</summary>
    End,

    /// <summary>Anywhere in the line.</summary>
    Anywhere,
}
