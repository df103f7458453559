using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>name:text</c>, or <c>text</c> alone.</summary>
/// <param name="Name">Null for an anonymous capture.</param>
/// <param name="Kind">One of <see cref="LanguageWords.CaptureKinds"/>.</param>
/// <param name="Span"><inheritdoc cref="ElementSyntax" path="/param[@name='Span']"/></param>
internal sealed record CaptureElementSyntax(NameSyntax? Name, NameSyntax Kind, SourceSpan Span) : ElementSyntax(Span);
