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
        ParseEmitter.Write(writer, view, names);
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
}
