using System.Buffers;
using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>
/// Reports <see cref="DiagnosticDescriptors.UnreadableText"/>, once a file: where it begins to be no text, the rest is
/// seldom any better.
/// </summary>
internal static class TextCheck
{
    /// <summary>Checks the text of a file.</summary>
    public static void Run(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        for (var offset = 0; offset < text.Length;)
        {
            if (!TryRead(text.AsSpan(offset), out var length))
            {
                diagnostics.Report(DiagnosticDescriptors.UnreadableText, new SourceSpan(source.Start + offset, 1), [Name(text[offset])]);
                return;
            }

            offset += length;
        }
    }

    /// <summary>
    /// Reads a character. NUL, half of a surrogate pair and the sign that decoders put in place of what is no UTF-8 are none:
    /// they tell that the file is no text.
    /// </summary>
    /// <param name="text">The text from the character on.</param>
    /// <param name="length">How many UTF-16 units it takes.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int length) =>
        Rune.DecodeFromUtf16(text, out var character, out length) == OperationStatus.Done && character.Value is not (0 or 0xFFFD);

    /// <summary>A code point, or half of a surrogate pair, as Unicode writes it: <c>U+FFFD</c>.</summary>
    public static string Name(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
}
