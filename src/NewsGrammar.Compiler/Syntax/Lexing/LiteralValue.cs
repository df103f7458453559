using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>Turns a literal as it is written into the text that it stands for.</summary>
internal static class LiteralValue
{
    /// <summary>The text that a literal stands for. An unknown escape stands for itself.</summary>
    public static string Of(Token literal)
    {
        var content = Content(literal);
        var backslash = content.IndexOf('\\');
        if (backslash < 0)
        {
            return content.ToString();
        }

        var value = new StringBuilder(content.Length);
        while (backslash >= 0)
        {
            value.Append(content[..backslash]);
            content = content[backslash..];
            var escape = EscapeSequence.Read(content);
            value.Append(escape.Value is null ? content[..escape.Length] : escape.Value);
            content = content[escape.Length..];
            backslash = content.IndexOf('\\');
        }

        return value.Append(content).ToString();
    }

    /// <summary>Reports the escapes that the language does not have.</summary>
    public static void CheckEscapes(Token literal, DiagnosticBag diagnostics)
    {
        var content = Content(literal);
        var start = literal.Span.Start + 1;
        for (var backslash = content.IndexOf('\\'); backslash >= 0; backslash = content.IndexOf('\\'))
        {
            start += backslash;
            content = content[backslash..];
            var escape = EscapeSequence.Read(content);
            if (escape.Value is null)
            {
                var span = new SourceSpan(start, escape.Length);
                diagnostics.Report(DiagnosticDescriptors.UnknownEscape, span, [content[..escape.Length].ToString()]);
            }

            start += escape.Length;
            content = content[escape.Length..];
        }
    }

    private static ReadOnlySpan<char> Content(Token literal) =>
        literal.Kind == TokenKind.UnterminatedLiteral ? literal.Text[1..] : literal.Text[1..^1];
}
