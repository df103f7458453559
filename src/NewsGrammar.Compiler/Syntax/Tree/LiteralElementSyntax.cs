using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>One literal, or several in parentheses.</summary>
/// <param name="Alternatives">At least one, in the order of the file.</param>
/// <param name="Span"><inheritdoc cref="ElementSyntax" path="/param[@name='Span']"/></param>
internal sealed record LiteralElementSyntax(IReadOnlyList<LiteralSyntax> Alternatives, SourceSpan Span) : ElementSyntax(Span);
