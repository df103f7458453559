using NewsGrammar.Marks;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Fitting;

/// <summary>Finds the grammar that fits a text best.</summary>
internal static class BestFit
{
    /// <summary>
    /// Parses a text with each grammar. The result with the fewest repairs wins, among equals the one with the most lines
    /// in fields or known as labels, then the one that knows the most labels, and then the first. So a grammar that takes
    /// everything as paragraphs does not win over the one that was made for the page.
    /// </summary>
    /// <param name="page">The text, and what is known of its lines.</param>
    /// <param name="parsers">The grammars, one at least.</param>
    /// <param name="number">The 0-based number of the grammar that won.</param>
    public static ParsedDocument<TUnit> Parse<TUnit>(
        MarkedText<TUnit> page, ReadOnlySpan<ParseText<TUnit>> parsers, out int number)
        where TUnit : unmanaged
    {
        ParsedDocument<TUnit> best = parsers[0](page);
        number = 0;
        for (int index = 1; index < parsers.Length; index++)
        {
            ParsedDocument<TUnit> other = parsers[index](page);
            if (IsBetter(other, best))
            {
                best.Dispose();
                best = other;
                number = index;
            }
            else
            {
                other.Dispose();
            }
        }

        return best;
    }

    private static bool IsBetter<TUnit>(ParsedDocument<TUnit> other, ParsedDocument<TUnit> best)
        where TUnit : unmanaged =>
        (other.Repairs.Count, Lines(other)).CompareTo((best.Repairs.Count, Lines(best))) < 0;

    /// <summary>Two counts, negated, so that more comes first.</summary>
    private static (int Placed, int Labels) Lines<TUnit>(ParsedDocument<TUnit> document)
        where TUnit : unmanaged
    {
        int placed = 0;
        int labels = 0;
        foreach (ParsedLine<TUnit> line in document.Lines)
        {
            placed += line.Slot >= 0 || line.IsLabel || !line.Spreads.IsEmpty ? 1 : 0;
            labels += line.IsLabel ? 1 : 0;
        }

        return (-placed, -labels);
    }
}
