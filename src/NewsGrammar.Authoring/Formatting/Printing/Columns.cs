using System.Globalization;
using System.Text;

namespace NewsGrammar.Authoring.Formatting.Printing;

/// <summary>Counts columns, so that <c>=</c> stands below <c>=</c> in Arabic too.</summary>
internal static class Columns
{
    /// <summary>The number of characters without combining and invisible marks.</summary>
    public static int Of(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
        }

        return columns;
    }
}
