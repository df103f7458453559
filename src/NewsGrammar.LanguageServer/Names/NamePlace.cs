using NewsGrammar.Compiler.Text;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>A place where the name of a rule or field stands.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The place.</param>
/// <param name="IsDeclaration">Whether it is declared there; fields are nowhere.</param>
internal sealed record NamePlace(SourceText Source, SourceSpan Span, bool IsDeclaration);
