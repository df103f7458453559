using NewsGrammar.Cli.Grammars;
using NewsGrammar.Cli.Input;
using NewsGrammar.Cli.Terminal;
using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Text;
using NewsGrammar.Corpus;

namespace NewsGrammar.Cli.Commands.Corpus;

/// <summary>The grammars of a <c>corpus</c> command line.</summary>
internal static class CorpusGrammars
{
    /// <summary>Reads and compiles them.</summary>
    /// <returns>The grammars; null when one cannot be used, which has been said.</returns>
    /// <exception cref="InputException">There is none.</exception>
    public static IReadOnlyList<CorpusGrammar>? Load(CorpusCommandOptions options)
    {
        string[] paths = options.Grammar is { } named ? [named] : [.. options.Sites.SelectMany(GrammarsOf).Distinct(StringComparer.Ordinal)];
        var files = new ToolFiles(options.Root, paths);
        var compilations = new List<GrammarCompilation>();
        foreach (string path in paths)
        {
            if (CompiledGrammarFile.Load(path, files) is not { Grammar: not null } compilation)
            {
                return null;
            }

            compilations.Add(compilation);
        }

        IReadOnlyList<Diagnostic> claims = SiteClaims.Check(compilations.SelectMany(static compilation => compilation.Sites));
        SourceText[] sources = [.. compilations.SelectMany(static compilation => compilation.Sources)];
        foreach (Diagnostic claim in claims)
        {
            Messages.Default.Error(claim, sources);
        }

        return claims.Count == 0 ? [.. compilations.Select(static compilation => new CorpusGrammar(compilation))] : null;
    }

    /// <summary>The grammars of a folder that name a site; others are there to be imported or extended.</summary>
    private static IEnumerable<string> GrammarsOf(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException($"--sites: there is no folder '{folder}'");
        }

        string[] grammars = [.. Directory.EnumerateFiles(folder, "*" + GrammarPath.Extension, SearchOption.AllDirectories)
            .Where(static path => GrammarOutline.Of(GrammarFile.Read(path)).Hosts.Count > 0)
            .Order(StringComparer.Ordinal)];
        return grammars.Length > 0
            ? grammars
            : throw new InputException($"--sites: no grammar in '{folder}' names a site: write, for example, site \"example.com\" into each");
    }
}
