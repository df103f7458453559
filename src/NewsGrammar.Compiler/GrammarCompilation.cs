using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Glushkov;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler;

/// <summary>What compiling a grammar file gave.</summary>
/// <param name="Grammar">The grammar; null when the file has an error.</param>
/// <param name="Diagnostics">The errors and warnings in the order of the file.</param>
public sealed record GrammarCompilation(CompiledGrammar? Grammar, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>
    /// What can be told of the results of a grammar that has errors, to be written by <see cref="Emit.CSharpEmitter.EmitShape"/> so that
    /// code that uses them goes on compiling; null where the grammar has none, or too little makes sense.
    /// </summary>
    public CompiledGrammar? Shape { get; init; }

    /// <summary>
    /// The paths of the files that the grammar was made from: its own first, then what it imports and extends, those that
    /// were looked for in vain included. Whoever compiles again when a grammar changes watches these.
    /// </summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The texts of those files and of vocabularies, by which diagnostics are shown.</summary>
    public IReadOnlyList<SourceText> Sources { get; init; } = [];

    /// <summary>The sites that the grammar, or its shape, is for.</summary>
    public IReadOnlyList<GrammarSite> Sites { get; init; } = [];
}
