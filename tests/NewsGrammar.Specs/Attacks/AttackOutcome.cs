using NewsGrammar.Views;

namespace NewsGrammar.Specs;

/// <summary>
/// What is kept of a reading of a large text: as much as tells two readers apart, without a string for each line. Offsets
/// are in code points, so that it compares whatever the encoding was.
/// </summary>
/// <param name="Lines">The number of non-blank lines.</param>
/// <param name="LineCount">The number of lines.</param>
/// <param name="Repairs">The number of repairs.</param>
/// <param name="Taken">A number made of what took each line and where its value begins and ends.</param>
/// <param name="IsWhole">Whether the segments, one after the other, are the text.</param>
internal sealed record AttackOutcome(int Lines, int LineCount, int Repairs, int Taken, bool IsWhole)
{
    /// <summary>Parses a text and looks at every line, repair and segment.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="parse">The way to parse.</param>
    /// <param name="text">The text.</param>
    /// <param name="codePoints">The number of code points, or of malformed sequences, in a piece of it.</param>
    public static AttackOutcome Of<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text, CountCodePoints<TUnit> codePoints)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        using ParsedDocument<TUnit> document = parse(text, null);
        int taken = 0;
        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            int rule = line.Rule is { } name ? string.GetHashCode(name, StringComparison.Ordinal) : 0;
            ReadOnlySpan<TUnit> before = line.Text[..(line.ValueStart - line.Start)];
            taken = HashCode.Combine(taken, line.Number, rule, codePoints(before), codePoints(line.Value));
        }

        foreach (Repair<TUnit> repair in document.Repairs)
        {
            taken = HashCode.Combine(taken, repair.Line, repair.Kind, repair.Rule, repair.Field);
        }

        return new AttackOutcome(document.Lines.Count, document.LineCount, document.Repairs.Count, taken, IsWholeText(document));
    }

    private static bool IsWholeText<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        int at = 0;
        foreach (Segment<TUnit> segment in document.Segments)
        {
            if (segment.Text.IsEmpty || !document.Text[at..].StartsWith(segment.Text))
            {
                return false;
            }

            at += segment.Text.Length;
        }

        return at == document.Text.Length;
    }
}
