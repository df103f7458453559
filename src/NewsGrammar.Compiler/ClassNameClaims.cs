using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>Explains that two grammars of one project would become the same class.</summary>
internal static class ClassNameClaims
{
    /// <summary>What to say at the second of two grammars. Reports <see cref="DiagnosticDescriptors.DuplicateGrammar"/>.</summary>
    /// <param name="second">The grammar that gets no class.</param>
    /// <param name="first">The grammar that has the class.</param>
    public static Diagnostic Duplicate(SourceText second, SourceText first)
    {
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(first);
        LinePosition place = first.PositionOf(NameIn(first).Span.Start);
        NameSyntax name = NameIn(second);
        var diagnostics = new DiagnosticBag(second);
        diagnostics.Report(
            DiagnosticDescriptors.DuplicateGrammar, name.Span, [name.Text, $"{first.Path}:{place.Line}:{place.Column}"]);
        return diagnostics.ToList()[0];
    }

    private static NameSyntax NameIn(SourceText source) =>
        GrammarFileReader.Read(source, new DiagnosticBag(source)).Declarations.OfType<GrammarDeclarationSyntax>().First().Name;
}
