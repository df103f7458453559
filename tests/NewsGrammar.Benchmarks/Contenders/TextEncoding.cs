namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>What a contender reads.</summary>
internal enum TextEncoding
{
    /// <summary>UTF-16: two bytes a unit.</summary>
    Utf16,

    /// <summary>UTF-8: one byte a unit.</summary>
    Utf8,
}
