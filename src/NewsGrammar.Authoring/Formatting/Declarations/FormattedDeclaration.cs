using NewsGrammar.Authoring.Formatting.Comments;
using NewsGrammar.Authoring.Formatting.Printing;
using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Authoring.Formatting.Declarations;

/// <summary>A declaration that is to be printed.</summary>
/// <param name="Tokens">Its tokens, at least one.</param>
internal sealed record FormattedDeclaration(IReadOnlyList<CommentedToken> Tokens)
{
    private static readonly string[] HeaderWords = [LanguageWords.Grammar, LanguageWords.Import, LanguageWords.Site];

    /// <summary>Whether it says something of the file, and declares nothing that layouts use.</summary>
    public bool IsHeader => Array.Exists(HeaderWords, Tokens[0].IsWord);

    /// <summary>Whether it is a layout.</summary>
    public bool IsLayout => Tokens[0].IsWord(LanguageWords.Layout) || Tokens[0].IsWord(LanguageWords.Document);

    /// <summary>Whether a doc comment stands above it.</summary>
    public bool IsDocumented => Tokens[0].Above is [.., { IsDocumentation: true }];

    /// <summary>The number of columns before its <c>=</c>; null where it has none, or comments stand before it.</summary>
    public int? ColumnsBeforeEquals
    {
        get
        {
            int equals = IndexOfEquals;
            bool isBroken = Tokens.Take(equals).Any(static token => token.Behind is not null)
                || Tokens.Skip(1).Take(equals).Any(static token => token.Above.Count > 0);
            return IsHeader || IsLayout || equals < 0 || isBroken ? null : Columns.Of(Head(equals));
        }
    }

    private int IndexOfEquals
    {
        get
        {
            for (int index = 0; index < Tokens.Count; index++)
            {
                if (Tokens[index].IsSign("="))
                {
                    return index;
                }
            }

            return -1;
        }
    }

    /// <summary>The declaration without what stands above its first token and behind its last one.</summary>
    /// <param name="padding">How many spaces to put before its <c>=</c>, so that it stands below others.</param>
    public string Print(int padding)
    {
        CommentedToken[] tokens = [.. Tokens];
        tokens[0] = tokens[0] with { Above = [] };
        tokens[^1] = tokens[^1] with { Behind = null };
        int equals = IndexOfEquals;
        if (IsHeader || equals < 0)
        {
            return PiecePrinter.Print(Piece.Indent([.. Spaced(tokens)]));
        }

        Piece head = Piece.Indent([.. Spaced(tokens[..equals]), Piece.Written(new string(' ', padding + 1)), TokenPieces.Of(tokens[equals])]);
        var body = new TokenReader(tokens, equals + 1);
        return PiecePrinter.Print(Piece.Group(
            IsLayout ? [head, new LayoutPieces(body).Body()]
            : Tokens[0].IsWord(LanguageWords.Line) || Tokens[0].IsWord(LanguageWords.Prefer) ? [head, .. Line(body)]
            : IsCondition ? [head, Piece.Indent(BreakPiece.Line, ConditionPieces.Read(body))]
            : [head, Piece.Written(" "), ElementPieces.Read(body, static () => false)]));
    }

    private bool IsCondition => Tokens[0].IsWord("condition");

    private static IEnumerable<Piece> Line(TokenReader body)
    {
        yield return Piece.Written(" ");
        yield return ElementPieces.Read(body, () => body.IsAtWord("where") && body.Peek(1)?.IsSign(":") != true);
        if (body.Next is not null)
        {
            yield return Piece.Indent(BreakPiece.Line, TokenPieces.Of(body.Take()), Piece.Written(" "), ConditionPieces.Read(body));
        }
    }

    private string Head(int equals) => string.Join(' ', Tokens.Take(equals).Select(static token => token.Text));

    private static IEnumerable<Piece> Spaced(IEnumerable<CommentedToken> tokens)
    {
        bool isFirst = true;
        foreach (CommentedToken token in tokens)
        {
            if (!isFirst)
            {
                yield return Piece.Written(" ");
            }

            yield return TokenPieces.Of(token);
            isFirst = false;
        }
    }
}
