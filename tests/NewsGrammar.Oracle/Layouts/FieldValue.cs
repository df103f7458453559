namespace NewsGrammar.Oracle;

/// <summary>One value of a field on a path; two lines share the instance where they belong to the same value.</summary>
/// <param name="parent">The value around it, or null in the document itself.</param>
/// <param name="node">The field.</param>
internal sealed class FieldValue(FieldValue? parent, FieldNode node)
{
    public FieldValue? Parent => parent;

    public string Field => node.Field;

    public FieldKind Kind => node.Kind;

    /// <summary>The layout whose fields the value holds; only of an object.</summary>
    public LayoutDefinition? Layout => node.Layout;

    /// <summary>The values around this one, from the document inwards, and this one.</summary>
    public IEnumerable<FieldValue> Path => parent is null ? [this] : parent.Path.Append(this);
}
