using NewsGrammar.Authoring.Fitting;
using NewsGrammar.Cli.Input;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Sites;

namespace NewsGrammar.Cli.Grammars;

/// <summary>Finds the grammar of a site.</summary>
internal static class SiteChoice
{
    /// <summary>How many sites a message names.</summary>
    private const int MaxNamed = 5;

    /// <summary>The grammar of a site.</summary>
    /// <param name="site">A host, a host with a path, or an address.</param>
    /// <param name="parsers">The grammars to choose from.</param>
    /// <exception cref="InputException">None of them is for the site.</exception>
    public static DocumentParser Of(string site, IReadOnlyList<DocumentParser> parsers)
    {
        var table = new SiteTable<DocumentParser>(
            [.. parsers.SelectMany(static parser => parser.Hosts.Select(host => (host, parser)))]);
        string near = SiteAddress.Near(site) ?? site;
        return Uri.TryCreate("http://" + near, UriKind.Absolute, out Uri? address) && table.TryFind(address, out DocumentParser? found)
            ? found
            : throw new InputException($"no grammar is for the site '{near}'{Nearest(near, table.Hosts)}");
    }

    private static string Nearest(string host, IReadOnlyList<string> known) => (ClosestName.To(host, known), known) switch
    {
        ({ } closest, _) => $": did you mean '{closest}'?",
        (_, []) => ": none of them names a site",
        _ => $": there are {string.Join(", ", known.Take(MaxNamed).Select(static name => $"'{name}'"))}"
            + (known.Count > MaxNamed ? ", …" : ""),
    };
}
