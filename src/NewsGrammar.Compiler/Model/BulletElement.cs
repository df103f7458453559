using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A bullet or an item number, with the space after it.</summary>
/// <param name="IsOptional"><inheritdoc cref="Element" path="/param[@name='IsOptional']"/></param>
/// <param name="Span"><inheritdoc cref="Element" path="/param[@name='Span']"/></param>
internal sealed record BulletElement(bool IsOptional, SourceSpan Span) : Element(IsOptional, Span);
