using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// One layout is the document. Reports <see cref="MissingDocument"/> and <see cref="RepeatedDocument"/>.
/// </summary>
internal sealed class DocumentCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        var documents = file.Declarations.OfType<LayoutSyntax>().Where(static layout => layout.IsDocument).ToList();
        if (documents.Count == 0 && !file.Declarations.Any(MayBeDocument))
        {
            diagnostics.Report(MissingDocument, new SourceSpan(file.Declarations is [.., var last] ? last.Span.End : 0, 0));
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

    /// <summary>A declaration with a mistyped word may have been meant as the document.</summary>
    private static bool MayBeDocument(DeclarationSyntax declaration) => declaration is BrokenDeclarationSyntax broken
        && (broken.Keyword == LanguageWords.Document || !LanguageWords.Declarations.Contains(broken.Keyword));
}
