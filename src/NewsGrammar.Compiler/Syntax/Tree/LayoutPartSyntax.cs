using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A part of a layout.</summary>
/// <param name="Span">Where it stands, quantifiers and the parentheses around it included.</param>
internal abstract record LayoutPartSyntax(SourceSpan Span)
{
    /// <summary>The parts that it is made of.</summary>
    public virtual IReadOnlyList<LayoutPartSyntax> Parts => [];

    /// <summary>The part and all that it is made of, in the order of the file.</summary>
    public IEnumerable<LayoutPartSyntax> WithDescendants()
    {
        var pending = new Stack<LayoutPartSyntax>([this]);
        while (pending.TryPop(out var part))
        {
            yield return part;
            for (var index = part.Parts.Count - 1; index >= 0; index--)
            {
                pending.Push(part.Parts[index]);
            }
        }
    }
}
