using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Compiler.Files;

namespace NewsGrammar.Cli.Grammars;

/// <summary>The grammars of known sites, which the tool brings along.</summary>
internal static class SitePack
{
    /// <summary>The parsers of the pack, ordered by the names of their files.</summary>
    /// <param name="engine">What is to run them.</param>
    public static IReadOnlyList<DocumentParser> Parsers(Engine engine)
    {
        IEnumerable<DocumentParser> parsers = engine == Engine.Generated ? GeneratedSites.All() : InterpretedSites.Load();
        Dictionary<string, GrammarOutline> outlines = SitePackFiles.Sites
            .ToDictionary(static file => file.Name, static file => file.Outline, StringComparer.Ordinal);
        return [.. parsers
            .OrderBy(static parser => parser.File, StringComparer.Ordinal)
            .Select(parser => parser with
            {
                Hosts = outlines[parser.File].Hosts, IsForPages = outlines[parser.File].Imports.Contains(Vocabularies.Page),
            })];
    }

    /// <summary>The parser of HTML pages whose site has no grammar.</summary>
    /// <param name="engine">What is to run it.</param>
    public static DocumentParser AnyPage(Engine engine) => engine == Engine.Generated
        ? new DocumentParser(SitePackFiles.AnyPage, static page => Page.ParseUtf8(page).Document, static page => Page.Parse(page).Document)
        : InterpretedSites.LoadAnyPage();
}
