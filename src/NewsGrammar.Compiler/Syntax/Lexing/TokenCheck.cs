using System.Globalization;
using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>
/// Reports what is wrong within single tokens: <see cref="UnexpectedCharacter"/>, <see cref="UnterminatedLiteral"/>,
/// <see cref="UnknownEscape"/>.
/// </summary>
internal static class TokenCheck
{
    private const string Advice = "put text between double quotes; a comment begins with `//`";

    /// <summary>Characters that are taken for ones of the language, and those.</summary>
    private static readonly Dictionary<char, string> LookAlikes = new()
    {
        ['“'] = "\"", ['”'] = "\"", ['„'] = "\"", ['«'] = "\"", ['»'] = "\"", ['\''] = "\"", ['‘'] = "\"", ['’'] = "\"",
        ['،'] = ",", ['؟'] = "?", ['：'] = ":", ['（'] = "(", ['）'] = ")", ['#'] = "//", ['≤'] = "<=", ['≥'] = ">=",
        ['&'] = "and", ['!'] = "not", ['['] = "(", [']'] = ")",
    };

    /// <summary>Checks the tokens of a file.</summary>
    public static void Run(IEnumerable<Token> tokens, DiagnosticBag diagnostics)
    {
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Unknown when TextCheck.TryRead(token.Text, out int length):
                    ReportUnknown(token, length, diagnostics);
                    break;
                case TokenKind.UnterminatedLiteral:
                    diagnostics.Report(UnterminatedLiteral, token.Span);
                    LiteralValue.CheckEscapes(token, diagnostics);
                    break;
                case TokenKind.Literal:
                    LiteralValue.CheckEscapes(token, diagnostics);
                    break;
            }
        }
    }

    private static void ReportUnknown(Token token, int length, DiagnosticBag diagnostics)
    {
        var shown = Shown(Rune.GetRuneAt(token.Text[..length].ToString(), 0));
        var advice = LookAlikes.TryGetValue(token.Text[0], out var meant) ? $"write `{meant}`" : Advice;
        diagnostics.Report(UnexpectedCharacter, new SourceSpan(token.Span.Start, length), [shown, advice]);
    }

    /// <summary>The character; its code point where there may be nothing to see.</summary>
    private static string Shown(Rune character) => Rune.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        ? TextCheck.Name(character.Value)
        : character.ToString();
}
