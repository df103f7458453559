using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>The part of a reading that is quick enough to make for thousands of documents.</summary>
/// <param name="Snapshot">Fields and repairs.</param>
/// <param name="IsWhole">Whether the segments, one after the other, are the text, unit for unit.</param>
internal readonly record struct Rendering(string Snapshot, bool IsWhole)
{
    /// <summary>Parses a text and renders the result.</summary>
    public static Rendering Of<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        using ParsedDocument<TUnit> document = parse(text, null);
        return new Rendering(document.ToSnapshot(), IsMadeOf(text, document.Segments));
    }

    private static bool IsMadeOf<TUnit>(ReadOnlySpan<TUnit> text, SegmentSequence<TUnit> segments)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        ReadOnlySpan<TUnit> rest = text;
        foreach (Segment<TUnit> segment in segments)
        {
            if (!rest.StartsWith(segment.Text))
            {
                return false;
            }

            rest = rest[segment.Text.Length..];
        }

        return rest.IsEmpty;
    }
}
