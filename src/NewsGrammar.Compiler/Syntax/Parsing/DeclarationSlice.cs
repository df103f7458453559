using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>The tokens of one declaration.</summary>
/// <param name="Documentation">The text of the doc comment above it; null when there is none.</param>
/// <param name="Tokens">At least one. Doc comments are among them only above fields.</param>
internal readonly record struct DeclarationSlice(string? Documentation, ReadOnlyMemory<Token> Tokens)
{
    /// <summary>The token that it begins with.</summary>
    public Token First => Tokens.Span[0];

    /// <summary>The token that it ends with.</summary>
    public Token Last => Tokens.Span[^1];

    /// <summary>Whether there are characters among the tokens that the language does not use.</summary>
    public bool HasUnknownCharacters => Has(TokenKind.Unknown);

    /// <summary>Whether its line cuts off a literal.</summary>
    public bool HasOpenLiteral => Has(TokenKind.UnterminatedLiteral);

    /// <summary>Whether such characters stand in a name, or directly beside one, so that it is not known what is named.</summary>
    public bool HasUnknownCharactersInNames
    {
        get
        {
            var tokens = Tokens.Span;
            for (var index = 1; index < tokens.Length; index++)
            {
                if (tokens[index].IsAttached
                    && (tokens[index - 1].Kind, tokens[index].Kind)
                        is (TokenKind.Unknown, TokenKind.Name or TokenKind.Number) or (TokenKind.Name or TokenKind.Number, TokenKind.Unknown))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The slice as if those characters were not there. It may be empty.</summary>
    public DeclarationSlice WithoutUnknownCharacters() =>
        this with { Tokens = Array.FindAll(Tokens.ToArray(), static token => token.Kind != TokenKind.Unknown) };

    /// <summary>The slice without its first tokens.</summary>
    /// <param name="count">How many; fewer than there are.</param>
    public DeclarationSlice Behind(int count) => this with { Tokens = Tokens[count..] };

    private bool Has(TokenKind kind)
    {
        foreach (var token in Tokens.Span)
        {
            if (token.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
