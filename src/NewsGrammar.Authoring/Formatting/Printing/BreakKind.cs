namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>When a line ends at a break.</summary>
internal enum BreakKind
{
    /// <summary>Where its group does not fit on one line.</summary>
    Group,

    /// <summary>Where what stands before the next break does not fit.</summary>
    Fill,

    /// <summary>Always.</summary>
    Hard,
}
