using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>Alternatives in parentheses of which some are names of parts: <c>(AlsoLabel | "more")</c>.</summary>
/// <param name="Alternatives">Literals, alone or several, and references.</param>
/// <param name="Span"><inheritdoc cref="ElementSyntax" path="/param[@name='Span']"/></param>
internal sealed record LiteralChoiceSyntax(IReadOnlyList<ElementSyntax> Alternatives, SourceSpan Span) : ElementSyntax(Span);
