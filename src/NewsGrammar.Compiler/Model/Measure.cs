namespace NewsGrammar.Compiler.Model;

/// <summary>What a count condition counts. <see cref="Measures"/> says more of each.</summary>
internal enum Measure
{
    /// <summary>Runs without white space.</summary>
    Words,

    /// <summary>Code points, bidi and zero-width marks not among them.</summary>
    Chars,

    /// <summary>Decimal digits, of any script.</summary>
    Digits,

    /// <summary>Blank lines directly above. Above the first line no number tells.</summary>
    Above,

    /// <summary>Blank lines directly below. Below the last line no number tells.</summary>
    Below,

    /// <summary>The level of a heading, 1 to 6. What is none has no number.</summary>
    Heading,

    /// <summary>The share of characters in links, in per cent. A line without marks has no number.</summary>
    Links,
}
