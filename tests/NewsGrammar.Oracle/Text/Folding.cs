using System.Text;

namespace NewsGrammar.Oracle;

/// <summary>The comparison form of texts: equal when two spellings count as the same.</summary>
internal static class Folding
{
    /// <summary>Folds a text: code point by code point, then white space to single spaces, none at the ends.</summary>
    public static string Fold(string text)
    {
        string folded = string.Concat(CodePoint.Starts(text).Select(index => FoldOne(CodePoint.At(text, index))));
        return string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether folding deletes a code point.</summary>
    public static bool IsDeleted(int codePoint) => Blank.IsMark(codePoint) || IsHaraka(codePoint) || codePoint == 0x640;

    private static bool IsHaraka(int codePoint) => codePoint is
        (>= 0x64B and <= 0x65F) or 0x670 or (>= 0x610 and <= 0x61A) or
        (>= 0x6D6 and <= 0x6ED and not (0x6DD or 0x6DE or 0x6E5 or 0x6E6 or 0x6E9));

    private static string FoldOne(int codePoint)
    {
        if (IsDeleted(codePoint))
        {
            return "";
        }

        if (Blank.IsWhiteSpace(codePoint))
        {
            return " ";
        }

        if (codePoint is >= 0xFF01 and <= 0xFF5E)
        {
            return FoldOne(codePoint - 0xFF01 + '!');
        }

        if (PresentationForms.Decompose(codePoint) is { } letters)
        {
            return string.Concat(CodePoint.Starts(letters).Select(index => FoldOne(CodePoint.At(letters, index))));
        }

        return codePoint switch
        {
            'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
            'ى' or 'ی' => "ي",
            'ک' => "ك",
            'ة' => "ه",
            _ => FoldCase(codePoint),
        };
    }

    private static string FoldCase(int codePoint) => Rune.IsValid(codePoint)
        ? Rune.ToLowerInvariant(Rune.ToUpperInvariant(new Rune(codePoint))).ToString()
        : ((char)codePoint).ToString();
}
