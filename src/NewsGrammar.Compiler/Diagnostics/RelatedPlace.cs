using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Diagnostics;

/// <summary>
/// Another place, of the same grammar file or of another one, that explains a diagnostic, such as the first of two declarations.
/// </summary>
/// <param name="Message">What the place is.</param>
/// <param name="Path">The file, as the <see cref="SourceText"/> names it.</param>
/// <param name="Span">The place.</param>
/// <param name="Start">Line and column of its first UTF-16 unit.</param>
/// <param name="End">Line and column after its last unit.</param>
public sealed record RelatedPlace(string Message, string Path, SourceSpan Span, LinePosition Start, LinePosition End);
