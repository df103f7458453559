namespace NewsGrammar.Oracle;

/// <summary>A part whose lines become one value of a field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Kind">What its value is made from.</param>
/// <param name="Layout">The layout whose fields it holds, or null where it is no object.</param>
/// <param name="Content">The part.</param>
internal sealed record FieldNode(string Field, FieldKind Kind, LayoutDefinition? Layout, LayoutNode Content)
    : LayoutNode;
