using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>sep</c>, or <c>sep("…" "…")</c>.</summary>
/// <param name="Separators">The separators that it names; null for the language's own.</param>
/// <param name="Span"><inheritdoc cref="ElementSyntax" path="/param[@name='Span']"/></param>
internal sealed record SeparatorElementSyntax(IReadOnlyList<LiteralSyntax>? Separators, SourceSpan Span) : ElementSyntax(Span);
