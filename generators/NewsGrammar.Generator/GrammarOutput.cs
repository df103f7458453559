using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Glushkov;

namespace NewsGrammar.Generator;

/// <summary>What a grammar file gives: a source, its sites, and its diagnostics.</summary>
/// <param name="Source">The source; null for a file that is there to be imported, or that makes too little sense.</param>
/// <param name="Class">The class that the source holds; null where there is none.</param>
/// <param name="Options">Where the parser class is, and who may use it.</param>
/// <param name="Sites">The sites that the grammar is for.</param>
/// <param name="Diagnostics">The errors and warnings in the order of the file.</param>
internal sealed record GrammarOutput(
    ParserSource? Source, ParserClass? Class, EmitOptions Options, IReadOnlyList<GrammarSite> Sites, IReadOnlyList<ReportedDiagnostic> Diagnostics)
{
    /// <summary>Compiles a file.</summary>
    /// <exception cref="OperationCanceledException">Somebody typed on, and the next text is compiled instead.</exception>
    public static GrammarOutput Compile(GrammarInput input, CancellationToken cancellation)
    {
        GrammarFile file = input.File;
        GrammarCompilation compilation = input.IsFragment
            ? GrammarCompiler.CheckFragment(file.ToSource(), input.ToFiles(), cancellation)
            : GrammarCompiler.Compile(file.ToSource(), input.ToFiles(), cancellation);
        var options = new EmitOptions(file.Namespace, file.IsPublic);
        CompiledGrammar? emitted = compilation.Grammar ?? compilation.Shape;
        Diagnostic? refused = emitted is null ? null : NamespaceClaims.Check(file.ToSource(), file.Namespace);
        ParserSource? source = emitted is not null && refused is null
            ? new ParserSource(file.Path, SourceOf(compilation, options)!)
            : null;
        ParserClass? parserClass = emitted is { Name: var name } && refused is null
            ? new ParserClass(file.Namespace.Length == 0 ? name : $"{file.Namespace}.{name}", file.HintName, file.Path)
            : null;
        return new GrammarOutput(
            source,
            parserClass,
            options,
            refused is null ? compilation.Sites : [],
            [.. compilation.Diagnostics.Concat(refused is null ? [] : [refused]).Select(static diagnostic => new ReportedDiagnostic(diagnostic))]);
    }

    /// <summary>
    /// The parser of a grammar; where it has errors, what an app's code sees of it, so that they are the only errors of the
    /// build.
    /// </summary>
    private static string? SourceOf(GrammarCompilation compilation, EmitOptions options) =>
        compilation.Grammar is { } grammar ? CSharpEmitter.Emit(grammar, options)
        : compilation.Shape is { } shape ? CSharpEmitter.EmitShape(shape, options)
        : null;

    /// <summary>The sites with the parser class, without their places.</summary>
    public IEnumerable<SiteEntry> SiteEntries() => Sites.Select(site => new SiteEntry(site.Host, site.Grammar, Options));
}
