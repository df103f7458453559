using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Sites;

namespace NewsGrammar.Cli.Grammars;

/// <summary>
/// The site pack as generated parsers: those that the class <c>Sites</c> of this build finds by the hosts that grammars name.
/// </summary>
internal static class GeneratedSites
{
    /// <summary>A parser for each grammar. One that named no site would be in no pack.</summary>
    public static IEnumerable<DocumentParser> All() =>
        from file in SitePackFiles.Sites
        from host in file.Outline.Hosts.Take(1)
        select Of(file.Name, host);

    private static DocumentParser Of(string file, string host)
    {
        if (!Sites.TryFind(new Uri("http://" + host), out SiteParser? parser))
        {
            throw new InvalidOperationException($"The build gave no parser for the site {host} of {file}.");
        }

        return new DocumentParser(file, page => parser.ParseUtf8(page), page => parser.Parse(page));
    }
}
