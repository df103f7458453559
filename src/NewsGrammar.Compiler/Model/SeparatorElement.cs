using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A separator with optional white space around it.</summary>
/// <param name="Separators">The texts that count; null for the language's own set.</param>
/// <param name="IsOptional"><inheritdoc cref="Element" path="/param[@name='IsOptional']"/></param>
/// <param name="Span"><inheritdoc cref="Element" path="/param[@name='Span']"/></param>
internal sealed record SeparatorElement(IReadOnlyList<string>? Separators, bool IsOptional, SourceSpan Span)
    : Element(IsOptional, Span);
