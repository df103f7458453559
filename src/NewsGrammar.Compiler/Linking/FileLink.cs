using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Linking;

/// <summary>The place at which a file names another one.</summary>
/// <param name="File">The file that is named.</param>
/// <param name="Span">The place.</param>
/// <param name="Target">What is written there.</param>
/// <param name="IsBase">Whether it is the base of a grammar, and not an import.</param>
internal sealed record FileLink(LinkedFile File, SourceSpan Span, string Target, bool IsBase);
