using System.Text;
using NewsGrammar.Fuzz.Invariants;
using NewsGrammar.Views;

namespace NewsGrammar.Fuzz.Volume;

/// <summary>Compares readings of one text without making anything of them that would have to be collected.</summary>
internal static class SameReadings
{
    /// <summary>Two engines read a text alike, unit for unit.</summary>
    public static void AssertSame<TUnit>(ParsedDocument<TUnit> expected, ParsedDocument<TUnit> actual)
        where TUnit : unmanaged
    {
        AssertAlikeRepairs(expected, actual);
        for (int line = 0; line < expected.Lines.Count; line++)
        {
            ParsedLine<TUnit> one = expected.Lines[line];
            ParsedLine<TUnit> other = actual.Lines[line];
            Check(one.Start == other.Start && one.Text.Length == other.Text.Length, "engines cut lines alike");
            Check(one.ValueStart == other.ValueStart && one.Value.Length == other.Value.Length, "engines find the same values");
            AssertAlike(one, other);
        }
    }

    /// <summary>A text is read alike in both encodings.</summary>
    public static void AssertAlike(ParsedDocument<byte> utf8, ParsedDocument<char> utf16)
    {
        AssertAlikeRepairs(utf8, utf16);
        int at = 0;
        int units = 0;
        for (int line = 0; line < utf8.Lines.Count; line++)
        {
            ParsedLine<byte> one = utf8.Lines[line];
            ParsedLine<char> other = utf16.Lines[line];
            AssertAlike(one, other);
            units += Encoding.UTF8.GetCharCount(utf8.Text[at..one.Start]);
            at = one.Start;
            Check(units == other.Start && Encoding.UTF8.GetCharCount(one.Text) == other.Text.Length, "encodings cut lines alike");
            Check(
                Encoding.UTF8.GetCharCount(utf8.Text[at..one.ValueStart]) == other.ValueStart - other.Start
                    && Encoding.UTF8.GetCharCount(one.Value) == other.Value.Length,
                "encodings find the same values");
        }
    }

    /// <summary>Nothing of a text is left out: its pieces follow on one another and are all of it.</summary>
    public static void AssertWhole<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        int length = 0;
        foreach (Segment<TUnit> segment in document.Segments)
        {
            length += segment.Text.Length;
        }

        Check(length == document.Text.Length, "the segments are the text");
    }

    private static void AssertAlikeRepairs<TOne, TOther>(ParsedDocument<TOne> one, ParsedDocument<TOther> other)
        where TOne : unmanaged
        where TOther : unmanaged
    {
        Check(one.Lines.Count == other.Lines.Count && one.LineCount == other.LineCount, "lines are counted alike");
        Check(one.Recognized == other.Recognized && one.Repairs.Count == other.Repairs.Count, "repairs are counted alike");
        RepairSequence<TOther>.Enumerator others = other.Repairs.GetEnumerator();
        foreach (Repair<TOne> repair in one.Repairs)
        {
            Check(others.MoveNext() && repair.Line == others.Current.Line && repair.Rule == others.Current.Rule, "repairs are the same");
        }
    }

    private static void AssertAlike<TOne, TOther>(ParsedLine<TOne> one, ParsedLine<TOther> other)
        where TOne : unmanaged
        where TOther : unmanaged
    {
        Check(one.Number == other.Number && one.Rule == other.Rule && one.Slot == other.Slot, "lines are taken alike");
        Check(one.IsUnexpected || one.ContinuedFields == other.ContinuedFields, "fields go on alike");
    }

    private static void Check(bool holds, string invariant) => BrokenInvariantException.ThrowUnless(holds, invariant);
}
