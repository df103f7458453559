using System.Runtime.CompilerServices;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A named regular expression over lines.</summary>
/// <param name="Name">The name that other layouts refer to.</param>
/// <param name="Documentation">The text of the <c>///</c> comment above it; null when there is none.</param>
/// <param name="IsDocument">Whether it is the layout that a whole text must fit.</param>
/// <param name="NameSpan">Where the layout is named.</param>
internal sealed record Layout(string Name, string? Documentation, bool IsDocument, SourceSpan NameSpan)
{
    /// <summary>
    /// What the layout is made of. Set once, after every layout of the file exists, so that layouts may refer to
    /// later ones.
    /// </summary>
    public LayoutNode Body { get; internal set; } = new SequenceNode([], NameSpan);

    /// <summary>
    /// Whether both are the same layout. Layouts refer to one another, over long chains and in wrong grammars in
    /// circles, so that comparing what they are made of need not end.
    /// </summary>
    /// <param name="other">The layout to compare with.</param>
    public bool Equals(Layout? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The layout's name.</summary>
    public override string ToString() => Name;
}
