namespace NewsGrammar.Oracle;

/// <summary>White space, and the marks that count as nothing.</summary>
internal static class Blank
{
    public static bool IsWhiteSpace(int codePoint) => codePoint is
        ' ' or '\t' or '\v' or '\f' or '\r' or '\n' or 0x85 or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200A) or
        0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000;

    public static bool IsMark(int codePoint) => codePoint is
        0xAD or 0x61C or 0x180E or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or
        (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFE00 and <= 0xFE0F);

    public static bool Is(int codePoint) => IsWhiteSpace(codePoint) || IsMark(codePoint);

    /// <summary>The first index at or after another whose code point is not blank.</summary>
    public static int Skip(string text, int index)
    {
        while (index < text.Length && Is(CodePoint.At(text, index)))
        {
            index = CodePoint.After(text, index);
        }

        return index;
    }

    /// <summary>The start and end of a part of a text without the blanks around it.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        start = Math.Min(Skip(text, start), end);
        while (end > start && Is(CodePoint.At(text, CodePoint.Before(text, end))))
        {
            end = CodePoint.Before(text, end);
        }

        return (start, end);
    }

    public static string Trim(string text)
    {
        (int start, int end) = Trim(text, 0, text.Length);
        return text[start..end];
    }
}
