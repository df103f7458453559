using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>A declaration by its tokens, be it right or still being typed.</summary>
/// <param name="Documentation">The doc comments above it.</param>
/// <param name="Tokens">Its tokens without comments, at least one.</param>
internal sealed record DeclarationOutline(IReadOnlyList<Token> Documentation, IReadOnlyList<NamedToken> Tokens)
{
    /// <summary>The word that tells what it is: <c>line</c> of <c>prefer line</c>.</summary>
    public string Keyword => Tokens is [var first, { Text: LanguageWords.Line }, ..] && first.Token.IsWord(LanguageWords.Prefer)
        ? LanguageWords.Line
        : Tokens[0].Text;

    /// <summary>Whether it is made of lines, and not of elements.</summary>
    public bool IsLayout => Keyword is LanguageWords.Layout or LanguageWords.Document;

    /// <summary>The name that it declares; null without one.</summary>
    public NamedToken? Name
    {
        get
        {
            foreach (NamedToken token in Tokens)
            {
                if (token.Role is NameRole.Declaration or NameRole.Grammar)
                {
                    return token;
                }
            }

            return null;
        }
    }

    /// <summary>From its first token to its last one.</summary>
    public SourceSpan Span => SourceSpan.Covering(Tokens[0].Token.Span, Tokens[^1].Token.Span);

    /// <summary>The text of its doc comments, lines ended by LF; empty without.</summary>
    public string DocumentationText => string.Join('\n', Documentation.Select(static comment => comment.Text[3..].Trim().ToString()));
}
