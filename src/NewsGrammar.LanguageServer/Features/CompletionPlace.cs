using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Names;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>The place at which something is being typed.</summary>
/// <param name="Declaration">The declaration that it belongs to; null where a new one begins.</param>
/// <param name="Before">The tokens of it before the word that is being typed.</param>
/// <param name="Literal">The literal that is being typed; null elsewhere.</param>
/// <param name="IsAtMargin">Whether the word stands at the margin, where declarations begin.</param>
internal sealed record CompletionPlace(DeclarationOutline? Declaration, IReadOnlyList<NamedToken> Before, NamedToken? Literal, bool IsAtMargin)
{
    /// <summary>The token before the word; null at the start.</summary>
    public NamedToken? Last => Before is [.., var last] ? last : null;

    /// <summary>Whether a token of the declaration before the word is this sign.</summary>
    public bool IsBehindSign(string sign) => Before.Any(token => token.Token.IsSign(sign));

    /// <summary>Whether a token of the declaration before the word is this word.</summary>
    public bool IsBehindWord(string word) => Before.Any(token => token.Token.IsWord(word));

    /// <summary>The place at an offset; null within comments, where nothing is completed.</summary>
    public static CompletionPlace? Of(FileOutline outline, int offset)
    {
        SourceText source = outline.Source;
        if (outline.AllTokens.Any(token => token.Kind is TokenKind.Comment or TokenKind.Documentation
            && token.Span.Start < offset && offset <= token.Span.End))
        {
            return null;
        }

        DeclarationOutline? declaration = outline.DeclarationAt(offset);
        NamedToken? typed = null;
        var before = new List<NamedToken>();
        foreach (NamedToken token in declaration?.Tokens ?? [])
        {
            SourceSpan span = token.Token.Span;
            bool isTyped = span.Start < offset && token.Token.Kind switch
            {
                TokenKind.Literal => offset < span.End,
                TokenKind.UnterminatedLiteral or TokenKind.Name or TokenKind.Number => offset <= span.End,
                _ => false,
            };
            if (isTyped)
            {
                typed = token;
            }
            else if (span.End <= offset)
            {
                before.Add(token);
            }
        }

        int start = typed?.Token.Span.Start ?? offset;
        bool isAtMargin = source.PositionOf(start).Column == 1;
        NamedToken? literal = typed is { Token.Kind: TokenKind.Literal or TokenKind.UnterminatedLiteral } ? typed : null;
        return new CompletionPlace(declaration, before, literal, isAtMargin && literal is null);
    }
}
