using System.Collections;
using System.Reflection;
using System.Text;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Specs.Formatting;

/// <summary>What a grammar file says, whatever its lines and spaces: its syntax tree without places.</summary>
internal static class SyntaxShape
{
    /// <summary>The declarations as text; null for a file with mistakes in its syntax.</summary>
    public static string? Of(string text)
    {
        var source = new SourceText("g.newsgrammar", text);
        var diagnostics = new DiagnosticBag(source);
        var file = GrammarFileReader.Read(source, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var shape = new StringBuilder();
        Append(shape, file.Declarations);
        return shape.ToString();
    }

    /// <summary>The comments in their order, white space at their ends aside.</summary>
    public static IEnumerable<string> CommentsOf(string text) => Lexer.ReadWithComments(new SourceText("g.newsgrammar", text))
        .Where(static token => token.Kind is TokenKind.Comment or TokenKind.Documentation)
        .Select(static token => token.Text.TrimEnd().ToString());

    private static void Append(StringBuilder shape, object? value)
    {
        if (value is null or string or ValueType)
        {
            shape.Append(value ?? "null").Append(';');
            return;
        }

        if (value is IEnumerable list)
        {
            shape.Append('[');
            foreach (object? item in list)
            {
                Append(shape, item);
            }

            shape.Append(']');
            return;
        }

        shape.Append(value.GetType().Name).Append('(');
        foreach (PropertyInfo property in value.GetType().GetProperties().Where(static property => !IsPlace(property.PropertyType)))
        {
            shape.Append(property.Name).Append('=');
            Append(shape, property.GetValue(value) is SourceSpan ? "somewhere" : property.GetValue(value));
        }

        shape.Append(')');
    }

    private static bool IsPlace(Type type) => type == typeof(SourceSpan) || type == typeof(Type);
}
