namespace NewsGrammar.Authoring.Explain;

/// <summary>Why a rule took a line, or did not.</summary>
public enum VerdictKind
{
    /// <summary>It took the line.</summary>
    Taken,

    /// <summary>An element of the rule does not match, or text is left over behind the last one.</summary>
    Element,

    /// <summary>The elements match, but what <c>where</c> asks does not hold.</summary>
    Condition,

    /// <summary>A label reserves the line for another rule.</summary>
    Reserved,

    /// <summary>The rule matches, but the layout has no place for it after the lines above.</summary>
    NotExpected,

    /// <summary>The rule matches and has a place, but then the lines below would not fit.</summary>
    RestDoesNotFit,

    /// <summary>The rule would fit as well, but another reading is preferred.</summary>
    OtherPreferred,
}
