namespace NewsGrammar.Oracle;

/// <summary>What a <see cref="MeasureCondition"/> counts.</summary>
public enum Measure
{
    /// <summary>Runs without white space.</summary>
    Words,

    /// <summary>Code points other than marks.</summary>
    Chars,
}
