namespace NewsGrammar.Html.Walking;

/// <summary>Whether a word ends between two elements of a line.</summary>
internal enum WordBorder
{
    /// <summary>The text goes on.</summary>
    None,

    /// <summary>It may: the letters on both sides decide.</summary>
    Possible,

    /// <summary>It does where letters stand on both sides.</summary>
    Certain,
}
