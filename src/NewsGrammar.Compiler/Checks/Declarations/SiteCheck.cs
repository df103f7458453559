using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Sites;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Checks;

/// <summary>
/// A site is the name of a host, with a path or without, and stands in a file once. Reports <see cref="NotAHost"/> and <see cref="ClaimedSite"/>;
/// what grammars claim together is looked at by <see cref="SiteClaims"/>.
/// </summary>
internal sealed class SiteCheck : IFileCheck
{
    /// <inheritdoc/>
    public void Run(GrammarFileSyntax file, DiagnosticBag diagnostics)
    {
        string grammar = file.Declarations.OfType<GrammarDeclarationSyntax>().FirstOrDefault()?.Name.Text ?? "";
        var first = new Dictionary<string, LiteralSyntax>(StringComparer.Ordinal);
        foreach (LiteralSyntax host in file.Declarations.OfType<SiteSyntax>().Select(static site => site.Host))
        {
            if (SiteAddress.Normalize(host.Value) is not { } normalized)
            {
                diagnostics.Report(NotAHost, host.Span, [host.Value, SiteAddress.Near(host.Value) ?? "example.com"]);
            }
            else if (!first.TryAdd(normalized, host))
            {
                diagnostics.Report(
                    ClaimedSite, host.Span, [normalized, grammar], related: [("the first one", first[normalized].Span)]);
            }
        }
    }
}
