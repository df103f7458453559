using System.Collections.Immutable;
using NewsGrammar.Compiler.Emit;

namespace NewsGrammar.Generator;

/// <summary>The source by which an app finds the parser of a site.</summary>
internal static class SitesOutput
{
    /// <summary>No grammar file can have this hint name: none is named with a blank.</summary>
    public const string HintName = "NewsGrammar Sites.g.cs";

    /// <summary>The source; null when no grammar names a site.</summary>
    public static string? Of(ImmutableArray<SiteEntry> sites, ParserClasses classes) =>
        sites.IsEmpty ? null : SitesEmitter.Emit(sites.DistinctBy(static site => site.Host), classes.Names());
}
