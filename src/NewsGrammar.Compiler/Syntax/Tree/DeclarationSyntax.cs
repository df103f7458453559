using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A declaration of a grammar file.</summary>
/// <param name="Span">From its first word to its last token.</param>
internal abstract record DeclarationSyntax(SourceSpan Span)
{
    /// <summary>The text of the doc comment above it; null when there is none.</summary>
    public string? Documentation { get; init; }
}
