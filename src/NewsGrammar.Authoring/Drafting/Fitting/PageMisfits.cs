using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Views;

namespace NewsGrammar.Authoring.Drafting;

/// <summary>Says what of a page a draft does not fit.</summary>
internal static class PageMisfits
{
    /// <summary>More of them help nobody.</summary>
    private const int MaxOfAPage = 20;

    /// <summary>The misfits, from the top of the page.</summary>
    /// <param name="path">The page's file, as messages name it.</param>
    /// <param name="document">The page as it was read.</param>
    public static IReadOnlyList<DraftMisfit> Of(string path, ParsedDocument<char> document)
    {
        var misfits = new List<DraftMisfit>();
        foreach (Repair<char> repair in document.Repairs)
        {
            if (misfits.Count == MaxOfAPage)
            {
                string more = (document.Repairs.Count - MaxOfAPage).ToString("N0", CultureInfo.InvariantCulture);
                misfits.Add(new DraftMisfit(path, document.LineCount, $"{more} more of this page do not fit"));
                break;
            }

            misfits.Add(new DraftMisfit(path, repair.Line, Describe(repair)));
        }

        return misfits;
    }

    private static string Describe(Repair<char> repair) => repair.Kind == RepairKind.Missing
        ? $"a line `{repair.Rule}` is missing here" + (repair.Field is null ? "" : $" (field `{repair.Field}`)")
        : $"the layout has no place for this line: {Shortened(repair.Text)}";

    private static string Shortened(ReadOnlySpan<char> line)
    {
        const int MaxUnits = 60;
        return Printable.Text(line.Length <= MaxUnits ? line : $"{line[..MaxUnits]}…");
    }
}
