using NewsGrammar.Compiler;
using NewsGrammar.Compiler.Emit;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Generator;

/// <summary>What a grammar file gives: a source when it has no errors, and its diagnostics.</summary>
/// <param name="Source">The source; null when the file has an error.</param>
/// <param name="Diagnostics">The errors and warnings in the order of the file.</param>
internal sealed record GrammarOutput(ParserSource? Source, IReadOnlyList<ReportedDiagnostic> Diagnostics)
{
    /// <summary>Compiles a file.</summary>
    public static GrammarOutput Compile(GrammarFile file)
    {
        GrammarCompilation compilation = GrammarCompiler.Compile(new SourceText(file.Path, file.Text));
        ParserSource? source = compilation.Grammar is { } grammar
            ? new ParserSource(file.HintName, CSharpEmitter.Emit(grammar, new EmitOptions(file.Namespace, file.IsPublic)))
            : null;
        return new GrammarOutput(source, [.. compilation.Diagnostics.Select(static diagnostic => new ReportedDiagnostic(diagnostic))]);
    }
}
