using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>Another place of the grammar file that explains a diagnostic, such as the first of two declarations.</summary>
/// <param name="Message">What the place is.</param>
/// <param name="Span">The place.</param>
/// <param name="Start">Line and column of its first UTF-16 unit.</param>
/// <param name="End">Line and column after its last unit.</param>
public sealed record RelatedPlace(string Message, SourceSpan Span, LinePosition Start, LinePosition End);
