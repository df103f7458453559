using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>A way on which a layout contains itself.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Closing">The reference to it that closes the cycle.</param>
/// <param name="Path">The names from the layout to itself, with arrows; the middle of a long way left out.</param>
internal sealed record LayoutCycle(Layout Layout, LayoutReferenceNode Closing, string Path)
{
    /// <summary>How many names are shown at either end of a long way.</summary>
    private const int ShownAtEnds = 4;

    /// <summary>The cycle that a reference closes.</summary>
    /// <param name="path">The layouts from some layout to the one that holds the reference.</param>
    /// <param name="start">0-based index in the path of the layout that the reference names.</param>
    /// <param name="closing">The reference.</param>
    public static LayoutCycle On(List<Layout> path, int start, LayoutReferenceNode closing)
    {
        var length = path.Count - start;
        var names = length <= 2 * ShownAtEnds
            ? path.GetRange(start, length).Select(static layout => layout.Name)
            : path.GetRange(start, ShownAtEnds).Select(static layout => layout.Name)
                .Append("…")
                .Concat(path.GetRange(path.Count - ShownAtEnds, ShownAtEnds).Select(static layout => layout.Name));
        return new LayoutCycle(closing.Layout, closing, string.Join(" → ", names.Append(closing.Layout.Name)));
    }
}
