using NewsGrammar.Compiler.Automaton;
using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Recovery;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>The compiler: from the text of a grammar file to a grammar that can be written as C# or run.</summary>
public static class GrammarCompiler
{
    /// <summary>Compiles a grammar file. No text makes it throw.</summary>
    /// <param name="source">The file.</param>
    /// <param name="files">The files that it may import or extend; null for none but the compiler's vocabularies.</param>
    public static GrammarCompilation Compile(SourceText source, IGrammarFiles? files = null) =>
        Compile(source, files, isPart: false);

    /// <summary>
    /// Checks a file that is there for others to import or extend: it needs no name and no document, and may use names
    /// that only those declare. No text makes it throw.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="files">The files that it may import or extend; null for none but the compiler's vocabularies.</param>
    /// <returns>A compilation without a grammar.</returns>
    public static GrammarCompilation CheckPart(SourceText source, IGrammarFiles? files = null) =>
        Compile(source, files, isPart: true);

    private static GrammarCompilation Compile(SourceText source, IGrammarFiles? files, bool isPart)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag(source);
        LinkedGrammar linked = GrammarLinker.Link(files ?? GrammarFileSet.Empty, diagnostics, isPart);
        GrammarModel? model = GrammarReader.Read(linked, diagnostics, isPart);
        CompiledGrammar? grammar = null;
        if (model is not null && !isPart)
        {
            grammar = AutomatonBuilder.Build(model);
            if (FieldCountCheck.Run(grammar, diagnostics))
            {
                NeverTakenCheck.Run(grammar, diagnostics);
                SharedLineCheck.Run(grammar, diagnostics);
                RepeatedLabelCheck.Run(grammar, diagnostics);
                OpenBorderCheck.Run(grammar, diagnostics);
            }
            else
            {
                grammar = null;
            }
        }

        CompiledGrammar? shape = grammar is null && !isPart ? ShapeReader.Read(linked) : null;
        return new GrammarCompilation(grammar, diagnostics.ToList())
        {
            Shape = shape,
            Files = linked.Paths,
            Sources = diagnostics.Sources.Files,
            Sites = (grammar ?? shape) is { } named ? [.. SitesOf(named.Model, diagnostics.Sources)] : [],
        };
    }

    private static IEnumerable<GrammarSite> SitesOf(GrammarModel model, SourceMap sources) => model.Sites.Select(site =>
        new GrammarSite(
            NewsGrammar.Sites.SiteHost.Normalize(site.Host)!, model.Name, sources.PlaceOf($"`{model.Name}` names it", site.Span)));
}
