using NewsGrammar.Compiler.Text;

namespace NewsGrammar.LanguageServer.Fixes;

/// <summary>A change of a text that mends it.</summary>
/// <param name="Title">What it does, in words for the user.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What takes its place.</param>
internal sealed record TextFix(string Title, SourceSpan Span, string Text);
