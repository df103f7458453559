using NewsGrammar.Sites;

namespace NewsGrammar.Corpus.Grammars;

/// <summary>The grammar for a document: the one that was named, or the one for its site. Any thread may use it.</summary>
internal sealed class GrammarChoice
{
    private readonly DocumentGrammar? _named;
    private readonly SiteTable<DocumentGrammar> _sites;

    /// <summary>Prepares the grammars of a run.</summary>
    public GrammarChoice(CorpusOptions options)
    {
        _named = options.Grammar is { } named ? new DocumentGrammar(named.Grammar, options.BodyFields) : null;
        _sites = new SiteTable<DocumentGrammar>([.. options.Sites.SelectMany(site =>
        {
            var grammar = new DocumentGrammar(site.Grammar, options.BodyFields);
            return site.Hosts.Select(host => (host, grammar));
        })]);
    }

    /// <summary>Whether documents of some sites have no grammar.</summary>
    public bool NeedsSite => _named is null;

    /// <summary>The grammar for a document; null where there is none.</summary>
    /// <param name="host">The host of its web address; empty where none is known.</param>
    /// <param name="url">The web address, UTF-8.</param>
    public DocumentGrammar? Find(ReadOnlySpan<char> host, ReadOnlySpan<byte> url) =>
        _named ?? (_sites.TryFind(host, _sites.HasPaths ? UrlPath.Of(url) : default, out DocumentGrammar? found) ? found : null);
}
