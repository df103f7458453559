using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Binding;

/// <summary>Makes the model of a grammar from its syntax tree.</summary>
internal static class GrammarBinder
{
    /// <summary>
    /// The model. Where the file has mistakes it holds stand-ins, so that the checks can look at the rest; such a model
    /// is never given out.
    /// </summary>
    /// <param name="file">The syntax tree.</param>
    /// <param name="diagnostics">Takes the names that nothing declares.</param>
    public static GrammarModel Bind(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var declarations = file.Declarations;
        var lines = declarations.OfType<LineSyntax>().Select(LineBinder.Bind).ToList();
        var layouts = declarations.OfType<LayoutSyntax>().Select(static syntax => (Syntax: syntax, Layout: Declare(syntax))).ToList();
        var names = new NameTable(lines, layouts.Select(static pair => pair.Layout), BrokenNames(declarations));
        var binder = new LayoutBinder(names, diagnostics);
        foreach (var (syntax, layout) in layouts)
        {
            layout.Body = binder.Bind(syntax.Body);
        }

        var grammar = declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault();
        var documents = layouts.Select(static pair => pair.Layout).Where(static layout => layout.IsDocument);
        return new GrammarModel(
            grammar?.Name.Text ?? "",
            grammar?.Documentation,
            lines,
            [.. layouts.Select(static pair => pair.Layout)],
            documents.FirstOrDefault() ?? new Layout("", null, IsDocument: true, default));
    }

    private static Layout Declare(LayoutSyntax syntax) =>
        new(syntax.Name.Text, syntax.Documentation, syntax.IsDocument, syntax.Name.Span);

    private static IEnumerable<NameSyntax> BrokenNames(IEnumerable<DeclarationSyntax> declarations) =>
        declarations.OfType<BrokenDeclarationSyntax>().Select(static broken => broken.Name).OfType<NameSyntax>();
}
