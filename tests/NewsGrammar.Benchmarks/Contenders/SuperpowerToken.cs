namespace NewsGrammar.Benchmarks.Contenders;

/// <summary>The kinds of lines that Superpower's tokenizer tells apart.</summary>
internal enum SuperpowerToken
{
    /// <summary>A date line.</summary>
    Published,

    /// <summary>A source line.</summary>
    Source,

    /// <summary>A keywords line.</summary>
    Keywords,

    /// <summary>The heading of the embedded article.</summary>
    ReadAlso,

    /// <summary>The heading of the related titles.</summary>
    Related,

    /// <summary>A related title.</summary>
    Bullet,

    /// <summary>Anything else.</summary>
    Paragraph,
}
