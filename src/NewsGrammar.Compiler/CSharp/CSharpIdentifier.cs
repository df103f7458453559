using System.Globalization;
using System.Text;

namespace NewsGrammar.Compiler.CSharp;

/// <summary>What C# takes as a name. Its keywords are fine: generated code escapes them.</summary>
internal static class CSharpIdentifier
{
    /// <summary>
    /// How many bytes of UTF-8 a name of a grammar may take. Compilers put the names of a namespace, classes and a member together,
    /// some of them twice, into one that may take 1,023 (ECMA-335, II.22).
    /// </summary>
    public const int MaxBytes = 180;

    private const int MaxNamespaceBytes = 200;

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

    /// <summary>Why a text is no C# namespace; null when it is one.</summary>
    public static string? ObjectionToNamespace(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) > MaxNamespaceBytes)
        {
            return $"it takes more than {MaxNamespaceBytes} bytes of UTF-8";
        }

        if (PlatformNamespaces.OwnerOf(name) is { } owner)
        {
            return $"it belongs to {owner}";
        }

        foreach (var part in name.Split('.'))
        {
            if (part.Length == 0)
            {
                return "a part between dots is empty";
            }

            if (!IsStart(part[0]) || !part.All(Syntax.Lexing.Characters.IsOfName) || Objection(part) is not null)
            {
                return $"'{part}' is no C# name";
            }
        }

        return null;
    }

    /// <summary>A C# name that is close to a name: <c>readAlso</c> for <c>read-also</c>, <c>_2nd</c> for <c>2nd</c>.</summary>
    public static string Near(string name)
    {
        var result = new StringBuilder(name.Length + 1);
        var afterDash = false;
        foreach (var unit in name)
        {
            if (unit != '-')
            {
                result.Append(afterDash && result.Length > 0 ? char.ToUpperInvariant(unit) : unit);
            }

            afterDash = unit == '-';
        }

        if (result.ToString().All(static unit => unit == '_'))
        {
            return "name";
        }

        return IsStart(result[0]) ? result.ToString() : "_" + result;
    }

    private static bool IsStart(char unit) => unit == '_' || CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
}
