using System.CodeDom.Compiler;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Model;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes the parser class: the two ways in, then a view and a model for each layout.</summary>
internal static class ParserClassEmitter
{
    private static readonly string Version = typeof(ParserClassEmitter).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>What marks generated types.</summary>
    public static string GeneratedCodeAttribute => $"[global::System.CodeDom.Compiler.GeneratedCode(\"NewsGrammar\", \"{Version}\")]";

    /// <summary>Writes the class.</summary>
    public static void Write(IndentedTextWriter writer, CompiledGrammar grammar, CSharpNames names, EmitOptions options)
    {
        Layout document = grammar.Model.Document;
        string view = CSharpNames.Escape(names.ViewOf(document));
        writer.Summary(grammar.Model.Documentation ?? $"Parses texts that the grammar {grammar.Name} describes.");
        writer.WriteLine("/// <remarks>Any number of threads may parse at once. A result belongs to the thread that parsed it.</remarks>");
        writer.WriteLine(GeneratedCodeAttribute);
        writer.WriteLine($"{(options.IsPublic ? "public" : "internal")} static partial class {CSharpNames.Escape(names.Parser)}");
        writer.OpenBlock();
        WriteParse(writer, "Parse", "char", "a text of UTF-16", view, names);
        writer.Blank();
        WriteParse(writer, "ParseUtf8", "byte", "a text of UTF-8, malformed sequences and all", view, names);
        writer.Blank();
        WriteParsePage(writer, "Parse", "char", "UTF-16", view, names);
        writer.Blank();
        WriteParsePage(writer, "ParseUtf8", "byte", "UTF-8", view, names);
        foreach (LayoutShape shape in grammar.Automaton.Layouts)
        {
            writer.Blank();
            ViewEmitter.Write(writer, shape, names);
        }

        foreach (LayoutShape shape in grammar.Automaton.Layouts)
        {
            writer.Blank();
            ModelEmitter.Write(writer, shape, names);
        }

        foreach (LineRule rule in names.CaptureRules)
        {
            writer.Blank();
            CaptureEmitter.WriteView(writer, rule, names);
            writer.Blank();
            CaptureEmitter.WriteModel(writer, rule, names);
        }

        writer.CloseBlock();
    }

    private static void WriteParse(
        IndentedTextWriter writer, string method, string unit, string text, string view, CSharpNames names)
    {
        writer.Summary($"Parses {text}. Every text gives a result; none throws.");
        writer.WriteLine("/// <param name=\"text\">The text, which the result must not outlive.</param>");
        writer.WriteLine("/// <param name=\"tape\">Where to put the result; null for memory of a pool, which disposing of the result gives back.</param>");
        writer.WriteLine($"public static {view}<{unit}> {method}(global::System.ReadOnlySpan<{unit}> text, global::NewsGrammar.Tapes.Tape? tape = null) =>");
        writer.Indent++;
        writer.WriteLine($"new(global::NewsGrammar.Runtime.Parser.{method}(text, {names.Parser}Tables.Value, default({names.Parser}Rules), tape).Root);");
        writer.Indent--;
    }

    private static void WriteParsePage(
        IndentedTextWriter writer, string method, string unit, string encoding, string view, CSharpNames names)
    {
        writer.Summary($"Parses a page: a text of {encoding}, and what is known of its lines. Every page gives a result; none throws.");
        writer.WriteLine("/// <param name=\"page\">The page, which the result must not outlive.</param>");
        writer.WriteLine("/// <param name=\"tape\">Where to put the result; null for memory of a pool, which disposing of the result gives back.</param>");
        string page = $"global::NewsGrammar.Marks.MarkedText<{unit}> page";
        writer.WriteLine($"public static {view}<{unit}> {method}({page}, global::NewsGrammar.Tapes.Tape? tape = null) =>");
        writer.Indent++;
        writer.WriteLine(
            $"new(global::NewsGrammar.Runtime.Parser.{method}(page.Text, {names.Parser}Tables.Value, default({names.Parser}Rules), tape, page.Marks).Root);");
        writer.Indent--;
    }
}
