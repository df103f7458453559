namespace NewsGrammar.Views;

/// <summary>What a piece of a text is.</summary>
public enum SegmentKind
{
    /// <summary>White space, marks, line ends and blank lines around trimmed lines.</summary>
    Space,

    /// <summary>The part of a line around its value: a label, a separator, a bullet.</summary>
    Label,

    /// <summary>The value of a line.</summary>
    Value,

    /// <summary>A line that was left out to make the text fit.</summary>
    Unexpected,
}
