namespace NewsGrammar.Oracle;

/// <summary>What a field's value is made from.</summary>
internal enum FieldKind
{
    /// <summary>The value of one line's rule.</summary>
    Line,

    /// <summary>The text of several lines, from the start of the first to the end of the last.</summary>
    Span,

    /// <summary>The fields of a layout.</summary>
    Object,
}
