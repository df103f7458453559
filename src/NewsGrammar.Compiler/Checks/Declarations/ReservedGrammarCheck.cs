using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// The parser class gets the name of its grammar, and no other: apps write it. Reports
/// <see cref="DiagnosticDescriptors.ReservedGrammar"/>.
/// </summary>
internal sealed class ReservedGrammarCheck : IFileCheck
{
    private static readonly string[] Namespaces = ["System", "Microsoft", "NewsGrammar"];

    /// <summary>Words that are keywords only as long as no type in reach bears their name.</summary>
    private static readonly string[] Words = ["unmanaged", "var", "dynamic", "nint", "nuint", "notnull"];

    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (NameSyntax name in file.Declarations.OfType<GrammarDeclarationSyntax>().Select(static grammar => grammar.Name))
        {
            if (ObjectionTo(name.Text) is { } objection)
            {
                diagnostics.Report(DiagnosticDescriptors.ReservedGrammar, name.Span, [name.Text, objection, name.Text + "Site"]);
            }
        }
    }

    /// <summary>Why no grammar may bear a name; null when it may.</summary>
    public static string? ObjectionTo(string name) =>
        Namespaces.Contains(name) ? "a namespace that generated code uses"
        : EmittedMembers.OfParser.Contains(name) ? "a method of every parser class"
        : Words.Contains(name) ? "a word of C# that generated code uses"
        : null;
}
