using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Checks;

/// <summary>Compares parts of layouts by what they match and which fields they fill, wherever they stand.</summary>
internal sealed class LayoutNodeComparer : IEqualityComparer<LayoutNode>
{
    /// <summary>The only one.</summary>
    public static LayoutNodeComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(LayoutNode? x, LayoutNode? y) => (x, y) switch
    {
        (LineNode a, LineNode b) => ReferenceEquals(a.Rule, b.Rule) && a.IsSpread == b.IsSpread,
        (LayoutReferenceNode a, LayoutReferenceNode b) => ReferenceEquals(a.Layout, b.Layout),
        (FieldNode a, FieldNode b) => a.Name == b.Name && Equals(a.Part, b.Part),
        (RepetitionNode a, RepetitionNode b) =>
            (a.Minimum, a.Maximum, a.IsLazy) == (b.Minimum, b.Maximum, b.IsLazy) && Equals(a.Part, b.Part),
        (SequenceNode a, SequenceNode b) => a.Parts.SequenceEqual(b.Parts, this),
        (ChoiceNode a, ChoiceNode b) => a.Alternatives.SequenceEqual(b.Alternatives, this),
        _ => ReferenceEquals(x, y),
    };

    /// <inheritdoc/>
    public int GetHashCode(LayoutNode obj)
    {
        var hash = new HashCode();
        foreach (var node in obj.WithDescendants())
        {
            hash.Add(node switch
            {
                LineNode line => HashCode.Combine(line.Rule.Name.GetHashCode(StringComparison.Ordinal), line.IsSpread),
                LayoutReferenceNode reference => reference.Layout.GetHashCode(),
                FieldNode field => field.Name.GetHashCode(StringComparison.Ordinal),
                RepetitionNode repetition => HashCode.Combine(repetition.Minimum, repetition.Maximum, repetition.IsLazy),
                _ => node.Parts().Count,
            });
        }

        return hash.ToHashCode();
    }
}
