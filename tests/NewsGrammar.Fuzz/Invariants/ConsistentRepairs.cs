using NewsGrammar.Specs;
using NewsGrammar.Views;

namespace NewsGrammar.Fuzz.Invariants;

/// <summary>What the repairs of a result say of one another, of the lines and of the text.</summary>
internal static class ConsistentRepairs
{
    /// <summary>Parses a text and looks at its repairs.</summary>
    /// <typeparam name="TUnit"><see cref="char"/> for UTF-16, <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="parse">The way to parse.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="BrokenInvariantException">They contradict one another.</exception>
    public static void Check<TUnit>(ParseText<TUnit> parse, ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged, IEquatable<TUnit>
    {
        using ParsedDocument<TUnit> document = parse(text, null);
        BrokenInvariantException.ThrowUnless(document.Fits == (document.Repairs.Count == 0), "A text that fits has no repairs");

        LineSequence<TUnit> lines = document.Lines;
        int next = 0;
        int above = 1;
        foreach (Repair<TUnit> repair in document.Repairs)
        {
            BrokenInvariantException.ThrowUnless(repair.Line >= above, "Repairs stand in the order of the text");
            above = repair.Line;
            if (repair.Kind == RepairKind.Missing)
            {
                BrokenInvariantException.ThrowUnless(repair.Rule is not null && repair.Text.IsEmpty, "A missing line has a rule and no text");
                BrokenInvariantException.ThrowUnless(repair.Line <= document.LineCount + 1, "A line is missing in the text or at its end");
                continue;
            }

            next = NextUnexpected(lines, next);
            BrokenInvariantException.ThrowUnless(
                next < lines.Count && lines[next].Number == repair.Line && lines[next].Text.SequenceEqual(repair.Text),
                "Unexpected lines and repairs are the same");
            next++;
        }

        BrokenInvariantException.ThrowUnless(NextUnexpected(lines, next) == lines.Count, "Each unexpected line is a repair");
    }

    private static int NextUnexpected<TUnit>(LineSequence<TUnit> lines, int from)
        where TUnit : unmanaged
    {
        while (from < lines.Count && !lines[from].IsUnexpected)
        {
            from++;
        }

        return from;
    }
}
