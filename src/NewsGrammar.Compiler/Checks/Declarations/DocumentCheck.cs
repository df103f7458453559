using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// One layout is the document, unless a base has it or other grammars are to import the file. Reports <see cref="MissingDocument"/> and <see cref="RepeatedDocument"/>.
/// </summary>
internal sealed class DocumentCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var documents = file.Declarations.OfType<LayoutSyntax>().Where(static layout => layout.IsDocument).ToList();
        if (file.IsRoot && !MayHaveDocument(file) && !HasBase(file))
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

    /// <summary>Whether a file declares a document, or something that could have been meant as one.</summary>
    public static bool MayHaveDocument(GrammarFileSyntax file) =>
        file.Declarations.Any(static declaration => declaration is LayoutSyntax { IsDocument: true } || MayBeDocument(declaration));

    private static bool HasBase(GrammarFileSyntax file) =>
        file.Declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault()?.Base is not null;

    /// <summary>A declaration with a mistyped word may have been meant as the document.</summary>
    private static bool MayBeDocument(DeclarationSyntax declaration) => declaration is BrokenDeclarationSyntax broken
        && (broken.Keyword == LanguageWords.Document || !LanguageWords.Declarations.Contains(broken.Keyword));
}
