using System.Globalization;
using System.Text;

namespace NewsGrammar.Compiler.Checks;

/// <summary>What C# takes as a name. Its keywords are fine: generated code escapes them.</summary>
internal static class CSharpIdentifier
{
    /// <summary>Why a name of a grammar is no C# name; null when it is one.</summary>
    public static string? Objection(string name)
    {
        if (name.Contains('-'))
        {
            return "it holds a `-`";
        }

        if (!IsStart(name[0]))
        {
            return "it does not begin with a letter";
        }

        return name.Contains('_') && name.All(static unit => unit == '_') ? "it holds no letter" : null;
    }

    /// <summary>A C# name that is close to a name: <c>readAlso</c> for <c>read-also</c>.</summary>
    public static string Near(string name)
    {
        var result = new StringBuilder(name.Length);
        var capital = false;
        foreach (var unit in name)
        {
            if (unit != '-' && (result.Length > 0 || IsStart(unit)))
            {
                result.Append(capital && result.Length > 0 ? char.ToUpperInvariant(unit) : unit);
            }

            capital = unit == '-';
        }

        var hasLetter = result.ToString().Any(static unit => unit != '_');
        return hasLetter ? result.ToString() : "name" + name.Replace("-", "", StringComparison.Ordinal);
    }

    private static bool IsStart(char unit) => unit == '_' || CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
}
