using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;

namespace NewsGrammar.Compiler;

/// <summary>Finds sites that more than one grammar names. Reports <see cref="DiagnosticDescriptors.ClaimedSite"/>.</summary>
internal static class SiteClaims
{
    /// <summary>Checks grammars that are used together.</summary>
    /// <param name="sites">Their sites. The first grammar to name a site has it.</param>
    public static IReadOnlyList<Diagnostic> Check(IEnumerable<GrammarSite> sites)
    {
        ArgumentNullException.ThrowIfNull(sites);
        var first = new Dictionary<string, GrammarSite>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (GrammarSite site in sites)
        {
            if (!first.TryAdd(site.Host, site) && first[site.Host].Place.Path != site.Place.Path)
            {
                diagnostics.Add(Claimed(site, first[site.Host]));
            }
        }

        return diagnostics;
    }

    private static Diagnostic Claimed(GrammarSite site, GrammarSite first)
    {
        DiagnosticDescriptor descriptor = DiagnosticDescriptors.ClaimedSite;
        return new Diagnostic
        {
            Descriptor = descriptor,
            Path = site.Place.Path,
            Span = site.Place.Span,
            Start = site.Place.Start,
            End = site.Place.End,
            Message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, site.Host, first.Grammar),
            Help = string.Format(CultureInfo.InvariantCulture, descriptor.HelpFormat, site.Host, first.Grammar),
            Related = [first.Place],
            Arguments = [site.Host, first.Grammar],
        };
    }
}
