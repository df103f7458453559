namespace NewsGrammar.Authoring.Survey;

/// <summary>What a line begins with.</summary>
internal enum LineOpening
{
    /// <summary>An upper-case letter, or one of a script without case.</summary>
    Letter,

    /// <summary>A lower-case letter.</summary>
    LowerCase,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A dash or another bullet.</summary>
    Bullet,

    /// <summary>An opening bracket.</summary>
    Bracket,

    /// <summary>A number sign or an at sign.</summary>
    Tag,

    /// <summary>Other punctuation.</summary>
    Punctuation,

    /// <summary>Something else.</summary>
    Other,
}
