using System.CodeDom.Compiler;
using NewsGrammar.Compiler.CSharp;

namespace NewsGrammar.Compiler.Emit;

/// <summary>Blocks and comments of C#.</summary>
internal static class WriterBlocks
{
    /// <summary>Writes an opening brace and indents.</summary>
    public static void OpenBlock(this IndentedTextWriter writer)
    {
        writer.WriteLine("{");
        writer.Indent++;
    }

    /// <summary>Writes a closing brace, what follows it, and takes the indent back.</summary>
    public static void CloseBlock(this IndentedTextWriter writer, string after = "")
    {
        writer.Indent--;
        writer.WriteLine("}" + after);
    }

    /// <summary>An empty line without the indent.</summary>
    public static void Blank(this IndentedTextWriter writer) => writer.WriteLineNoTabs("");

    /// <summary>Writes a summary, its text escaped.</summary>
    public static void Summary(this IndentedTextWriter writer, string text)
    {
        string[] lines = CSharpLiteral.Xml(text).Split('\n');
        if (lines.Length == 1)
        {
            writer.WriteLine($"/// <summary>{lines[0].Trim()}</summary>");
            return;
        }

        writer.WriteLine("/// <summary>");
        foreach (string line in lines)
        {
            writer.WriteLine($"/// {line.Trim()}");
        }

        writer.WriteLine("/// </summary>");
    }

    /// <summary>Writes a remark that shows a piece of the grammar.</summary>
    public static void GrammarRemark(this IndentedTextWriter writer, string grammar) =>
        writer.WriteLine($"/// <remarks><c>{CSharpLiteral.Xml(grammar)}</c></remarks>");
}
