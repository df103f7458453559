using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax;
using NewsGrammar.Compiler.Syntax.Tree;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// What the language reserves for a later version. Reports <see cref="ImportNotSupported"/>,
/// <see cref="SiteNotSupported"/>, <see cref="InheritanceNotSupported"/> and <see cref="PhrasesNotSupported"/>.
/// </summary>
internal sealed class UnsupportedFeatureCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        foreach (var declaration in file.Declarations)
        {
            switch (declaration)
            {
                case ImportSyntax import:
                    diagnostics.Report(ImportNotSupported, import.Span, [import.Target.Value]);
                    break;
                case SiteSyntax site:
                    diagnostics.Report(SiteNotSupported, site.Span, [site.Host.Value]);
                    break;
                case GrammarDeclarationSyntax { Base: { } parent } grammar:
                    diagnostics.Report(InheritanceNotSupported, parent.Span, [parent.Text, grammar.Name.Text]);
                    break;
                case LineSyntax line:
                    CheckCaptures(line, diagnostics);
                    break;
            }
        }
    }

    private static void CheckCaptures(LineSyntax line, DiagnosticBag diagnostics)
    {
        foreach (var capture in line.Elements.OfType<CaptureElementSyntax>())
        {
            if (capture.Kind.Text == LanguageWords.Phrases)
            {
                var instead = capture.Name is null ? "list" : $"{capture.Name.Text}:list";
                diagnostics.Report(PhrasesNotSupported, capture.Kind.Span, [instead]);
            }
        }
    }
}
