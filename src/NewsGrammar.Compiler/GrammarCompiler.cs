using NewsGrammar.Compiler.Checks;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Glushkov;
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
    /// <param name="cancellation">Ends it between its stages.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GrammarCompilation Compile(SourceText source, IGrammarFiles? files = null, CancellationToken cancellation = default) =>
        Compile(source, files, isFragment: false, cancellation);

    /// <summary>
    /// Checks a file that is there for others to import or extend: it needs no name and no document, and may use names
    /// that only those declare. No text makes it throw.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="files">The files that it may import or extend; null for none but the compiler's vocabularies.</param>
    /// <param name="cancellation">Ends it between its stages.</param>
    /// <returns>A compilation without a grammar.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GrammarCompilation CheckFragment(SourceText source, IGrammarFiles? files = null, CancellationToken cancellation = default) =>
        Compile(source, files, isFragment: true, cancellation);

    private static GrammarCompilation Compile(SourceText source, IGrammarFiles? files, bool isFragment, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag(source);
        LinkedGrammar linked = GrammarLinker.Link(files ?? GrammarFileSet.Empty, diagnostics, isFragment);
        cancellation.ThrowIfCancellationRequested();
        GrammarModel? model = GrammarReader.Read(linked, diagnostics, isFragment);
        CompiledGrammar? grammar = null;
        if (model is not null && !isFragment)
        {
            cancellation.ThrowIfCancellationRequested();
            grammar = AutomatonBuilder.Build(model);
            if (FieldCountCheck.Run(grammar, diagnostics))
            {
                RunChecks(grammar, diagnostics, cancellation);
            }
            else
            {
                grammar = null;
            }
        }

        CompiledGrammar? shape = grammar is null && !isFragment ? ShapeReader.Read(linked) : null;
        return new GrammarCompilation(grammar, diagnostics.ToList())
        {
            Shape = shape,
            Files = linked.Paths,
            Sources = diagnostics.Sources.Files,
            Sites = (grammar ?? shape) is { } named ? [.. SitesOf(named.Model, diagnostics.Sources)] : [],
        };
    }

    private static void RunChecks(CompiledGrammar grammar, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        foreach (Action<CompiledGrammar, DiagnosticBag> check in (ReadOnlySpan<Action<CompiledGrammar, DiagnosticBag>>)[
            SingleFieldCheck.Run, NeverTakenCheck.Run, SharedLineCheck.Run, RepeatedLabelCheck.Run, OpenBorderCheck.Run])
        {
            cancellation.ThrowIfCancellationRequested();
            check(grammar, diagnostics);
        }
    }

    private static IEnumerable<GrammarSite> SitesOf(GrammarModel model, SourceMap sources) => model.Sites.Select(site =>
        new GrammarSite(
            NewsGrammar.Sites.SiteAddress.Normalize(site.Host)!, model.Name, sources.PlaceOf($"`{model.Name}` names it", site.Span)));
}
