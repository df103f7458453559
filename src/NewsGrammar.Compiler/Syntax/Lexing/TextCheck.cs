using System.Globalization;
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
        for (var offset = 0; offset < text.Length; offset++)
        {
            if (char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]))
            {
                offset++;
            }
            else if (IsUnreadable(text[offset]))
            {
                diagnostics.Report(DiagnosticDescriptors.UnreadableText, new SourceSpan(source.Start + offset, 1), [Name(text[offset])]);
                return;
            }
        }
    }

    /// <summary>
    /// Whether a unit tells that the file is no text: NUL, half of a surrogate pair, or the sign that decoders put in
    /// place of what is no UTF-8.
    /// </summary>
    public static bool IsUnreadable(char unit) => unit is '\0' or '\uFFFD' || char.IsSurrogate(unit);

    private static string Name(char unit) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)unit:X4}");
}
