using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Emit;

namespace NewsGrammar.Generator;

/// <summary>What a grammar file gives: a source when it has no errors, its sites, and its diagnostics.</summary>
/// <param name="Source">The source; null when the file has an error, and for a file that is there to be imported.</param>
/// <param name="Class">The class that the source holds; null where there is none.</param>
/// <param name="Options">Where the parser class is, and who may use it.</param>
/// <param name="Sites">The sites that the grammar is for.</param>
/// <param name="Diagnostics">The errors and warnings in the order of the file.</param>
internal sealed record GrammarOutput(
    ParserSource? Source, ParserClass? Class, EmitOptions Options, IReadOnlyList<GrammarSite> Sites, IReadOnlyList<ReportedDiagnostic> Diagnostics)
{
    /// <summary>Compiles a file.</summary>
    public static GrammarOutput Compile(GrammarInput input)
    {
        GrammarFile file = input.File;
        GrammarCompilation compilation = input.IsPart
            ? GrammarCompiler.CheckPart(file.ToSource(), input.ToFiles())
            : GrammarCompiler.Compile(file.ToSource(), input.ToFiles());
        var options = new EmitOptions(file.Namespace, file.IsPublic);
        Diagnostic? refused = compilation.Grammar is null ? null : NamespaceClaims.Check(file.ToSource(), file.Namespace);
        ParserSource? source = compilation.Grammar is { } grammar && refused is null
            ? new ParserSource(file.Path, CSharpEmitter.Emit(grammar, options))
            : null;
        ParserClass? parserClass = compilation.Grammar is { Name: var name } && refused is null
            ? new ParserClass(file.Namespace.Length == 0 ? name : $"{file.Namespace}.{name}", file.HintName, file.Path)
            : null;
        return new GrammarOutput(
            source,
            parserClass,
            options,
            refused is null ? compilation.Sites : [],
            [.. compilation.Diagnostics.Concat(refused is null ? [] : [refused]).Select(static diagnostic => new ReportedDiagnostic(diagnostic))]);
    }

    /// <summary>The sites with the parser class, without their places.</summary>
    public IEnumerable<SiteEntry> SiteEntries() => Sites.Select(site => new SiteEntry(site.Host, site.Grammar, Options));
}
