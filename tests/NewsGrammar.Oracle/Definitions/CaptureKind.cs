namespace NewsGrammar.Oracle;

/// <summary>How far a capture reaches and what it gives.</summary>
public enum CaptureKind
{
    /// <summary>The rest, or up to the next literal or separator.</summary>
    Text,

    /// <summary>One run without white space.</summary>
    Word,

    /// <summary>One run of decimal digits of any script.</summary>
    Number,

    /// <summary>As <see cref="Text"/>, cut into items at list delimiters.</summary>
    List,

    /// <summary>As <see cref="List"/>; without delimiters, the longest runs of words that occur in another line.</summary>
    Phrases,
}
