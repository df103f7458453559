using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>The compiler: from the text of a grammar file to a grammar that can be written as C# or run.</summary>
public static class GrammarCompiler
{
    /// <summary>Compiles a grammar file. No text makes it throw.</summary>
    /// <param name="source">The file.</param>
    /// <param name="files">The files that it may import or extend; null for none but the compiler's vocabularies.</param>
    public static GrammarCompilation Compile(SourceText source, IGrammarFiles? files = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag(source);
        GrammarModel? model = GrammarReader.Read(files ?? GrammarFileSet.Empty, diagnostics, out IReadOnlyList<string> paths);
        CompiledGrammar? grammar = null;
        if (model is not null)
        {
            grammar = AutomatonBuilder.Build(model);
            NeverTakenCheck.Run(grammar, diagnostics);
        }

        return new GrammarCompilation(grammar, diagnostics.ToList())
        {
            Files = paths,
            Sources = diagnostics.Sources.Files,
            Sites = model is null ? [] : [.. SitesOf(model, diagnostics.Sources)],
        };
    }

    private static IEnumerable<GrammarSite> SitesOf(GrammarModel model, SourceMap sources) => model.Sites.Select(site =>
        new GrammarSite(
            NewsGrammar.Sites.SiteHost.Normalize(site.Host)!, model.Name, sources.PlaceOf($"`{model.Name}` names it", site.Span)));
}
