namespace NewsGrammar.Schema;

/// <summary>What a field holds.</summary>
public enum FieldKind
{
    /// <summary>The value of a line.</summary>
    Text,

    /// <summary>The text from the first line of a sequence to its last.</summary>
    Span,

    /// <summary>Items between delimiters: the value of a line whose capture is a list.</summary>
    Items,

    /// <summary>The captures of a line that has several and none named <c>value</c>.</summary>
    Captures,

    /// <summary>The fields of a layout.</summary>
    Layout,
}
