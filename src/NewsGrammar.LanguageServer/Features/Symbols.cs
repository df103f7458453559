using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>What a grammar file declares, with fields and captures.</summary>
internal static class Symbols
{
    private const int Module = 2;
    private const int Class = 5;
    private const int Field = 8;
    private const int Function = 12;
    private const int Struct = 23;

    /// <summary>The symbols of a document, in its order.</summary>
    public static IReadOnlyList<DocumentSymbol> Of(OpenDocument document) =>
        [.. FileOutline.Of(document.Source).Declarations.Where(static declaration => declaration.Name is not null)
            .Select(declaration => Of(document.Source, declaration))];

    private static DocumentSymbol Of(SourceText source, DeclarationOutline declaration)
    {
        NamedToken name = declaration.Name!.Value;
        DocumentSymbol[] children =
        [
            .. declaration.Tokens.Where(static token => token.Role is NameRole.Field or NameRole.Capture)
                .DistinctBy(static token => token.Text)
                .Select(token => new DocumentSymbol(
                    token.Text, null, Field, Places.RangeOf(source, token.Token.Span), Places.RangeOf(source, token.Token.Span), null)),
        ];
        SourceSpan whole = declaration.Documentation is [var first, ..] ? SourceSpan.Covering(first.Span, declaration.Span) : declaration.Span;
        return new DocumentSymbol(
            name.Text, declaration.Keyword, KindOf(declaration), Places.RangeOf(source, whole), Places.RangeOf(source, name.Token.Span),
            children.Length > 0 ? children : null);
    }

    private static int KindOf(DeclarationOutline declaration) => declaration.Keyword switch
    {
        LanguageWords.Grammar => Module,
        LanguageWords.Layout or LanguageWords.Document => Struct,
        LanguageWords.Line => Class,
        _ => Function,
    };
}
