using System.Text;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Playground.Files;

/// <summary>The grammars of the site pack, which a grammar may extend here as on the command line.</summary>
internal static class SitePack
{
    /// <summary>Stands for the folder of the pack: no import names it, as none does on the command line.</summary>
    private const string Folder = "<site pack>/";

    /// <summary>All of them.</summary>
    public static GrammarFileSet Files { get; } = new(
        typeof(SitePack).Assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(GrammarPath.Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
        "the playground holds one grammar, beside it the site pack: extend a grammar of the pack, import a vocabulary such as \"arabic\", or copy the lines");

    private static SourceText Read(string name)
    {
        using var reader = new StreamReader(typeof(SitePack).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return new SourceText(Folder + name, reader.ReadToEnd());
    }
}
