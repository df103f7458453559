using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Parsing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Authoring.Formatting.Comments;

/// <summary>Reads the tokens of a file with their comments.</summary>
internal static class CommentedTokens
{
    /// <summary>The tokens; the last one stands for the end of the file.</summary>
    public static List<CommentedToken> Read(SourceText source)
    {
        var read = new List<CommentedToken>();
        List<Token> tokens = Lexer.Read(source);
        var above = new List<CommentText>();
        int end = source.Start;
        int index = 0;
        foreach (Token token in Lexer.ReadWithComments(source))
        {
            bool hasBlank = HasBlank(source, end, token.Span.Start);
            end = token.Span.End;
            if (token.Kind is not (TokenKind.Comment or TokenKind.Documentation))
            {
                read.Add(new CommentedToken(token, [.. above], hasBlank, DeclarationStart.IsAt(tokens, index)));
                above.Clear();
                index++;
                continue;
            }

            var comment = new CommentText(
                token.Text.TrimEnd().ToString(), token.Kind == TokenKind.Documentation, hasBlank, source.PositionOf(token.Span.Start).Column > 1);
            index += comment.IsDocumentation ? 1 : 0;
            if (token.IsFirstOnLine || comment.IsDocumentation || read.Count == 0)
            {
                above.Add(comment);
            }
            else
            {
                read[^1] = read[^1] with { Behind = comment };
            }
        }

        read.Add(new CommentedToken(null, [.. above], HasBlankAbove: false, BeginsDeclaration: true));
        return read;
    }

    /// <summary>Whether at least two lines end between two places, and so a blank one stands there.</summary>
    private static bool HasBlank(SourceText source, int start, int end) =>
        source.PositionOf(end).Line - source.PositionOf(start).Line > 1;
}
