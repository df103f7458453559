using System.CodeDom.Compiler;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes the ways into a parser: texts and pages, each in both encodings.</summary>
internal static class ParseEmitter
{
    private static readonly (string Method, string Unit, string Text)[] Encodings =
    [
        ("Parse", "char", "a text of UTF-16"),
        ("ParseUtf8", "byte", "a text of UTF-8, malformed sequences and all"),
    ];

    /// <summary>Writes the methods.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="view">The view that they give, as C# names it.</param>
    /// <param name="names">The names of the parser.</param>
    public static void Write(IndentedTextWriter writer, string view, CSharpNames names)
    {
        foreach ((string method, string unit, string text) in Encodings)
        {
            writer.Summary($"Parses {text}. Every text gives a result; none throws.");
            writer.WriteLine("/// <param name=\"text\">The text, which the result must not outlive.</param>");
            WriteMethod(writer, view, names, method, unit, $"global::System.ReadOnlySpan<{unit}> text", "text", "");
            writer.Blank();
        }

        foreach ((string method, string unit, string text) in Encodings)
        {
            writer.Summary($"Parses a page: {text}, and what is known of its lines. Every page gives a result; none throws.");
            writer.WriteLine("/// <param name=\"page\">The page, which the result must not outlive.</param>");
            WriteMethod(writer, view, names, method, unit, $"global::NewsGrammar.Marks.MarkedText<{unit}> page", "page.Text", ", page.Marks");
            if (method != Encodings[^1].Method)
            {
                writer.Blank();
            }
        }
    }

    private static void WriteMethod(
        IndentedTextWriter writer, string view, CSharpNames names, string method, string unit, string parameter, string text, string marks)
    {
        writer.WriteLine("/// <param name=\"tape\">Where to put the result; null for memory of a pool, which disposing of the result gives back.</param>");
        writer.WriteLine($"public static {view}<{unit}> {method}({parameter}, global::NewsGrammar.Tapes.Tape? tape = null) =>");
        writer.Indent++;
        writer.WriteLine(
            $"new(global::NewsGrammar.Runtime.Parser.{method}({text}, {names.Parser}Tables.Value, default({names.Parser}Rules), tape{marks}).Root);");
        writer.Indent--;
    }
}
