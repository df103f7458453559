using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary>A name, or a word of the language that is used as one.</summary>
/// <param name="Text">The name.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record NameSyntax(string Text, SourceSpan Span);
