using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A site that a grammar is for.</summary>
/// <param name="Host">The host as the file gives it.</param>
/// <param name="Span">The place.</param>
internal sealed record SiteName(string Host, SourceSpan Span);
