namespace NewsGrammar.Oracle;

/// <summary>How specific a line rule is; the lower value goes first.</summary>
internal enum Specificity
{
    /// <summary>Begins with a required literal.</summary>
    Labelled,

    /// <summary>Begins with a required bullet.</summary>
    Bullet,

    /// <summary>Neither of these, and declared with <c>prefer</c>.</summary>
    Preferred,

    /// <summary>Has a condition or anything besides one bare text.</summary>
    Conditional,

    /// <summary>One bare text.</summary>
    Plain,
}
