using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// One layout is the document, unless a base has it or other grammars are to import the file. Reports
/// <see cref="MissingDocument"/> and <see cref="RepeatedDocument"/>.
/// </summary>
internal sealed class DocumentCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var documents = file.Declarations.OfType<LayoutSyntax>().Where(static layout => layout.IsDocument).ToList();
        if (file.IsRoot && !file.MayHaveDocument && !HasBase(file))
        {
            diagnostics.Report(MissingDocument, file.End);
        }

        foreach (var repeated in documents.Skip(1))
        {
            diagnostics.Report(
                RepeatedDocument,
                repeated.Name.Span,
                [repeated.Name.Text],
                related: [("the first one", documents[0].Name.Span)]);
        }
    }

    private static bool HasBase(GrammarFileSyntax file) =>
        file.Declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault()?.Base is not null;
}
