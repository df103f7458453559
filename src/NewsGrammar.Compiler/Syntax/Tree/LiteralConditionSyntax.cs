using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>ends with ".", "!"</c>.</summary>
/// <param name="Place">Where in the line the literals are looked for.</param>
/// <param name="Literals">At least one.</param>
/// <param name="Span"><inheritdoc cref="ConditionSyntax" path="/param[@name='Span']"/></param>
internal sealed record LiteralConditionSyntax(LiteralPlace Place, IReadOnlyList<LiteralSyntax> Literals, SourceSpan Span)
    : ConditionSyntax(Span);
