using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>One of several literals.</summary>
/// <param name="Alternatives">At least one, the longest folded text first; equals in the order of the file.</param>
/// <param name="IsOptional"><inheritdoc cref="Element" path="/param[@name='IsOptional']"/></param>
/// <param name="Span"><inheritdoc cref="Element" path="/param[@name='Span']"/></param>
internal sealed record LiteralElement(IReadOnlyList<Literal> Alternatives, bool IsOptional, SourceSpan Span)
    : Element(IsOptional, Span);
