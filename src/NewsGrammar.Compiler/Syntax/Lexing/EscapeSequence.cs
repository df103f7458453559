using System.Globalization;
using System.Text;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>A backslash in a literal and what follows it.</summary>
/// <param name="Length">How many UTF-16 units it takes, the backslash included.</param>
/// <param name="Value">What it stands for; null where the language has no such escape.</param>
internal readonly record struct EscapeSequence(int Length, string? Value)
{
    /// <summary>The longest run of digits that is looked at: <c>\u{10FFFF}</c> has six.</summary>
    private const int MaxDigits = 6;

    /// <summary>Reads the escape at the start of a text.</summary>
    /// <param name="text">Begins with a backslash.</param>
    public static EscapeSequence Read(ReadOnlySpan<char> text) => text.Length < 2
        ? new EscapeSequence(1, null)
        : text[1] switch
        {
            '"' or '\\' => new EscapeSequence(2, text[1].ToString()),
            't' => new EscapeSequence(2, "\t"),
            'u' when text.Length > 2 && text[2] == '{' => ReadBraced(text),
            'u' => ReadCodePoint(text, 2, Math.Min(4, text.Length - 2), requiredDigits: 4),
            _ => new EscapeSequence(char.IsSurrogatePair(text[1], text.Length > 2 ? text[2] : ' ') ? 3 : 2, null),
        };

    private static EscapeSequence ReadBraced(ReadOnlySpan<char> text)
    {
        var digits = text[3..Math.Min(text.Length, 3 + MaxDigits + 1)].IndexOf('}');
        if (digits < 1)
        {
            return new EscapeSequence(3, null);
        }

        var escape = ReadCodePoint(text, 3, digits, requiredDigits: digits);
        return escape with { Length = escape.Length + 1 };
    }

    /// <summary>Half of a surrogate pair is no code point: what is beyond U+FFFF is written with braces.</summary>
    private static EscapeSequence ReadCodePoint(ReadOnlySpan<char> text, int start, int length, int requiredDigits)
    {
        var digits = text.Slice(start, length);
        var isCodePoint = length == requiredDigits
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            && Rune.IsValid(value);
        return new EscapeSequence(start + length, isCodePoint ? char.ConvertFromUtf32(Hexadecimal(digits)) : null);
    }

    private static int Hexadecimal(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
