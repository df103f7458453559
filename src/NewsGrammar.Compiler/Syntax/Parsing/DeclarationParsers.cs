using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using Pidgin;
using static NewsGrammar.Compiler.Syntax.Parsing.TokenParsers;
using static Pidgin.Parser;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>The declarations, by the word that they begin with.</summary>
internal static class DeclarationParsers
{
    private static readonly Parser<Token, DeclarationSyntax> Grammar = Map(
        static (word, name, parent) => (DeclarationSyntax)new GrammarDeclarationSyntax(
            name, parent.GetValueOrDefault(), SourceSpan.Covering(word.Span, parent.GetValueOrDefault(name).Span)),
        Word(LanguageWords.Grammar),
        Name("the grammar's name"),
        Sign(":").Then(Name("the name of the base grammar")).Optional());

    private static readonly Parser<Token, DeclarationSyntax> Import = Map(
        static (word, target) => (DeclarationSyntax)new ImportSyntax(
            ToLiteral(target, isExact: true), SourceSpan.Covering(word.Span, target.Span)),
        Word(LanguageWords.Import),
        Literal("what to import, in double quotes"));

    private static readonly Parser<Token, DeclarationSyntax> Site = Map(
        static (word, host) => (DeclarationSyntax)new SiteSyntax(
            ToLiteral(host, isExact: true), SourceSpan.Covering(word.Span, host.Span)),
        Word(LanguageWords.Site),
        Literal("the site, in double quotes"));

    private static readonly Parser<Token, DeclarationSyntax> Line = Map(
        static (word, name, elements, condition) => (DeclarationSyntax)ToLine(
            word, name, [.. elements], condition.GetValueOrDefault()),
        Word(LanguageWords.Line),
        Name("the line's name").Before(Sign("=")),
        ElementParsers.Elements,
        Word("where").Then(ConditionParsers.Condition).Optional());

    private static readonly Parser<Token, DeclarationSyntax> Part = Map(
        static (word, name, elements) => (DeclarationSyntax)ToPart(word, name, [.. elements]),
        Word(LanguageWords.Part),
        Name("the part's name").Before(Sign("=")),
        ElementParsers.Elements);

    private static readonly Parser<Token, DeclarationSyntax> NamedCondition = Map(
        static (word, name, condition) => (DeclarationSyntax)new NamedConditionSyntax(
            name, condition, SourceSpan.Covering(word.Span, condition.Span)),
        Word(LanguageWords.Condition),
        Name("the condition's name").Before(Sign("=")),
        ConditionParsers.Condition);

    /// <summary>The parsers. Each takes all tokens of its declaration.</summary>
    public static readonly IReadOnlyDictionary<string, Parser<Token, DeclarationSyntax>> ByWord =
        new Dictionary<string, Parser<Token, DeclarationSyntax>>
        {
            [LanguageWords.Grammar] = Grammar.Before(End),
            [LanguageWords.Import] = Import.Before(End),
            [LanguageWords.Site] = Site.Before(End),
            [LanguageWords.Line] = Line.Before(End),
            [LanguageWords.Part] = Part.Before(End),
            [LanguageWords.Condition] = NamedCondition.Before(End),
            [LanguageWords.Layout] = Layout(LanguageWords.Layout, isDocument: false).Before(End),
            [LanguageWords.Document] = Layout(LanguageWords.Document, isDocument: true).Before(End),
        };

    private static Parser<Token, DeclarationSyntax> Layout(string keyword, bool isDocument) => Map(
        (word, name, body) => (DeclarationSyntax)new LayoutSyntax(
            name, body, isDocument, SourceSpan.Covering(word.Span, body.Span)),
        Word(keyword),
        Name("the layout's name").Before(Sign("=")),
        LayoutParsers.Layout);

    private static PartSyntax ToPart(Token word, NameSyntax name, ElementSyntax[] elements) =>
        new(name, elements, SourceSpan.Covering(word.Span, elements[^1].Span));

    private static LineSyntax ToLine(Token word, NameSyntax name, ElementSyntax[] elements, ConditionSyntax? condition) =>
        new(name, elements, condition, SourceSpan.Covering(word.Span, condition?.Span ?? elements[^1].Span));
}
