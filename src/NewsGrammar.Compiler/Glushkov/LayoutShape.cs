using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Glushkov;

/// <summary>The fields of a layout, those of layouts that it refers to without a field among them.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Fields">The fields in the order in which they are first named.</param>
internal sealed record LayoutShape(Layout Layout, IReadOnlyList<FieldShape> Fields)
{
    /// <summary>The number of a field.</summary>
    public int NumberOf(string name)
    {
        for (int field = 0; field < Fields.Count; field++)
        {
            if (Fields[field].Name == name)
            {
                return field;
            }
        }

        return -1;
    }
}
