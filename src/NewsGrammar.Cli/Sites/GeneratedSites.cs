using NewsGrammar.Cli.Parsing;

namespace NewsGrammar.Cli.Sites;

/// <summary>The site pack as generated parsers. The build writes the list (SitePack.targets).</summary>
internal static partial class GeneratedSites
{
    /// <summary>A parser for each grammar, in no order.</summary>
    public static IReadOnlyList<DocumentParser> All { get; }
}
