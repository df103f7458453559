namespace NewsGrammar.Compiler.Model;

/// <summary>What a count condition counts in the trimmed line.</summary>
internal enum Measure
{
    /// <summary>Runs without white space.</summary>
    Words,

    /// <summary>Code points, bidi and zero-width marks not among them.</summary>
    Chars,
}
