namespace NewsGrammar.Authoring.Drafting;

/// <summary>What a line looks like by itself.</summary>
internal enum LineKind
{
    /// <summary>Nothing stands out.</summary>
    Plain,

    /// <summary>Begins with a bullet.</summary>
    Bullet,

    /// <summary>Words, a separator, and more.</summary>
    Labelled,

    /// <summary>Words, and a separator at the end.</summary>
    Heading,
}
