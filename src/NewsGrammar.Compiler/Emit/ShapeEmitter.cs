using System.CodeDom.Compiler;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Writes what stands in the place of tables and line rules where a grammar has errors.</summary>
internal static class ShapeEmitter
{
    /// <summary>Writes both types.</summary>
    public static void Write(IndentedTextWriter writer, CompiledGrammar shape, CSharpNames names)
    {
        writer.Summary("The grammar has errors, and no tables.");
        writer.WriteLine($"file static class {names.Parser}Tables");
        writer.OpenBlock();
        writer.WriteLine($"public static global::NewsGrammar.Runtime.Tables.GrammarTables Value => throw new "
            + $"global::System.InvalidOperationException(\"The grammar {shape.Name} has errors.\");");
        writer.CloseBlock();
        writer.WriteLine();
        writer.Summary("The grammar has errors, and no line rules.");
        writer.WriteLine($"file readonly struct {names.Parser}Rules : global::NewsGrammar.Runtime.Matching.ILineRules");
        writer.OpenBlock();
        writer.WriteLine("public bool Match<T>(int rule, ref global::NewsGrammar.Runtime.Matching.LineMatcher<T> line)");
        writer.Indent++;
        writer.WriteLine("where T : unmanaged, global::NewsGrammar.Runtime.Text.ITextUnit<T> => false;");
        writer.Indent--;
        writer.CloseBlock();
    }
}
