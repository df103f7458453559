namespace NewsGrammar.Views;

/// <summary>A piece of a text.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
public readonly ref struct Segment<TUnit>
    where TUnit : unmanaged
{
    internal Segment(SegmentKind kind, ReadOnlySpan<TUnit> text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>What the piece is.</summary>
    public SegmentKind Kind { get; }

    /// <summary>The piece, never empty.</summary>
    public ReadOnlySpan<TUnit> Text { get; }

    /// <summary>The piece as a string of its own.</summary>
    public override string ToString() => ByEncoding.ToText(Text);
}
