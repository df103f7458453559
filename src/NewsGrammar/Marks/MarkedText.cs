namespace NewsGrammar.Marks;

/// <summary>A text with what is known of its lines: what a page comes to.</summary>
/// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
/// <param name="text">The text.</param>
/// <param name="marks">
/// The marks of its non-blank lines, in their order; lines beyond have none. <see cref="LineMark.Meta"/> counts on the first lines alone,
/// up to one without it.
/// </param>
public readonly ref struct MarkedText<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<LineMarks> marks)
    where TUnit : unmanaged
{
    /// <summary>The text.</summary>
    public ReadOnlySpan<TUnit> Text { get; } = text;

    /// <summary>The marks of its non-blank lines, in their order.</summary>
    public ReadOnlySpan<LineMarks> Marks { get; } = marks;
}
