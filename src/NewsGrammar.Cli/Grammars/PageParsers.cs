using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Authoring.Pages;
using NewsGrammar.Sites;

namespace NewsGrammar.Cli.Grammars;

/// <summary>
/// The grammars to choose from for a document of the site pack: for an HTML page the one of the site that its head names, or the one for
/// pages of no site in particular; for a text all of them, and the one that fits best is taken.
/// </summary>
/// <param name="pack">The grammars of the pack.</param>
/// <param name="engine">What runs the grammars.</param>
internal sealed class PageParsers(IReadOnlyList<DocumentParser> pack, Engine engine)
{
    private readonly Lazy<DocumentParser> _anyPage = new(() => SitePack.AnyPage(engine));

    private readonly DocumentParser[] _texts = [.. pack.Where(static parser => !parser.IsForPages)];

    private readonly SiteTable<DocumentParser> _sites = new(
        [.. pack.SelectMany(static parser => parser.Hosts.Select(host => (host, parser)))]);

    /// <summary>The grammars for a document.</summary>
    public IReadOnlyList<DocumentParser> For(PageDocument document)
    {
        if (document.Marks.IsEmpty)
        {
            return _texts;
        }

        return [document.Address is { } address && _sites.TryFind(address, out DocumentParser? site) ? site : _anyPage.Value];
    }
}
