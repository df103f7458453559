using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>What the tokens of a document are, by which editors colour them.</summary>
internal static class Colours
{
    private const int DeclarationModifier = 1;

    /// <summary>What the numbers mean.</summary>
    public static readonly SemanticTokensLegend Legend = new(
        ["keyword", "namespace", "class", "property", "parameter", "string", "number", "operator", "comment", "function", "type", "variable"],
        ["declaration", "documentation"]);

    /// <summary>The tokens of a document.</summary>
    public static SemanticTokens Of(OpenDocument document)
    {
        FileOutline outline = FileOutline.Of(document.Source);
        var roles = outline.Tokens.ToDictionary(static token => token.Token.Span.Start, static token => token.Role);
        var data = new List<int>();
        int line = 0;
        int column = 0;
        foreach (Token token in outline.AllTokens)
        {
            bool isComment = token.Kind is TokenKind.Comment or TokenKind.Documentation;
            NameRole role = roles.GetValueOrDefault(token.Span.Start, NameRole.Unknown);
            int type = isComment ? Type("comment") : TypeOf(role);
            if (type < 0)
            {
                continue;
            }

            LinePosition start = document.Source.PositionOf(token.Span.Start);
            int modifiers = token.Kind == TokenKind.Documentation ? 2 : role == NameRole.Declaration ? DeclarationModifier : 0;
            data.AddRange([start.Line - 1 - line, start.Line - 1 == line ? start.Column - 1 - column : start.Column - 1, token.Span.Length, type, modifiers]);
            (line, column) = (start.Line - 1, start.Column - 1);
        }

        return new SemanticTokens(data);
    }

    private static int TypeOf(NameRole role) => role switch
    {
        NameRole.Keyword or NameRole.Connective => Type("keyword"),
        NameRole.Grammar => Type("namespace"),
        NameRole.Declaration or NameRole.Reference => Type("class"),
        NameRole.Field => Type("property"),
        NameRole.Capture => Type("parameter"),
        NameRole.Element or NameRole.Condition => Type("function"),
        NameRole.CaptureKind => Type("type"),
        NameRole.Literal or NameRole.ImportTarget => Type("string"),
        NameRole.Number => Type("number"),
        NameRole.Sign => Type("operator"),
        _ => -1,
    };

    private static int Type(string name) => Legend.TokenTypes.ToList().IndexOf(name);
}
