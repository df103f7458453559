using System.Reflection;
using System.Text;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Cli.Grammars;

/// <summary>The grammar files of the site pack, which the tool holds.</summary>
internal static class SitePackFiles
{
    /// <summary>Stands for the folder of the pack: no folder on disk is meant by it.</summary>
    private const string Folder = "<site pack>/";

    private static readonly Dictionary<string, SourceText> All = typeof(SitePackFiles).Assembly
        .GetManifestResourceNames()
        .Where(static name => name.EndsWith(GrammarPath.Extension, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToDictionary(static name => Folder + name, Read, StringComparer.Ordinal);

    /// <summary>The paths of the files, by which grammars find them.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. All.Keys];

    /// <summary>The files that are grammars, and not there to be imported, with what they say of themselves.</summary>
    public static IEnumerable<(string Name, SourceText Source, GrammarOutline Outline)> Grammars => All
        .Select(static file => (file.Key[Folder.Length..], file.Value, GrammarOutline.Of(file.Value)))
        .Where(static file => !file.Item3.IsFragment);

    /// <summary>The name of the file with the grammar for HTML pages of no site in particular.</summary>
    public const string AnyPage = "page.newsgrammar";

    /// <summary>Those of <see cref="Grammars"/> that name a site.</summary>
    public static IEnumerable<(string Name, SourceText Source, GrammarOutline Outline)> Sites =>
        Grammars.Where(static file => file.Outline.Hosts.Count > 0);

    /// <summary>A file of the pack; null when the path is none of it.</summary>
    public static SourceText? Find(string path) => All.GetValueOrDefault(path);

    private static SourceText Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return new SourceText(Folder + name, reader.ReadToEnd());
    }
}
