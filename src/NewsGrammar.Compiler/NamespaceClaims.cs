using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>Explains that the class of a grammar cannot be in a namespace.</summary>
internal static class NamespaceClaims
{
    /// <summary>What to say at a grammar of its namespace. Reports <see cref="DiagnosticDescriptors.RefusedNamespace"/>.</summary>
    /// <param name="source">The grammar.</param>
    /// <param name="space">The namespace of its class; empty for none.</param>
    /// <returns>Null when the class can be there, and for a file without a name.</returns>
    public static Diagnostic? Check(SourceText source, string space)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(space);
        if (space.Length == 0 || CSharpIdentifier.ObjectionToNamespace(space) is not { } objection || NameIn(source) is not { } name)
        {
            return null;
        }

        return Refused(source, name, space, objection);
    }

    /// <summary>What to say at a grammar whose namespace has the name of a class.</summary>
    /// <param name="source">The grammar.</param>
    /// <param name="space">The namespace of its class.</param>
    /// <param name="type">The class, its namespace included.</param>
    public static Diagnostic OfClass(SourceText source, string space, string type)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Refused(source, NameIn(source)!, space, $"`{type}` is the class of another grammar");
    }

    private static Diagnostic Refused(SourceText source, NameSyntax name, string space, string objection)
    {
        var diagnostics = new DiagnosticBag(source);
        diagnostics.Report(DiagnosticDescriptors.RefusedNamespace, name.Span, [space, name.Text, objection]);
        return diagnostics.ToList()[0];
    }

    private static NameSyntax? NameIn(SourceText source) => GrammarFileReader.Read(source, new DiagnosticBag(source))
        .Declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault()?.Name;
}
