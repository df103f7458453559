namespace NewsGrammar.Oracle;

/// <summary>What a <see cref="MeasureCondition"/> counts.</summary>
public enum Measure
{
    /// <summary>Runs without white space.</summary>
    Words,

    /// <summary>Code points other than marks.</summary>
    Chars,

    /// <summary>Decimal digits.</summary>
    Digits,

    /// <summary>Blank lines directly above.</summary>
    Above,

    /// <summary>Blank lines directly below.</summary>
    Below,

    /// <summary>The level of a heading.</summary>
    Heading,

    /// <summary>The share of links.</summary>
    Links,
}
