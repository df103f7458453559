namespace NewsGrammar.Compiler.Model;

/// <summary>Where a literal condition looks in the trimmed line.</summary>
internal enum LiteralPlace
{
    /// <summary><c>starts with</c></summary>
    Start,

    /// <summary><c>ends with</c></summary>
    End,

    /// <summary><c>contains</c></summary>
    Anywhere,
}
