using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Lexing;

/// <summary>A token of a grammar file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsFirstOnLine">Whether no token stands before it on its line. Declarations begin at such tokens.</param>
/// <param name="IsAttached">Whether it follows the token before it directly: <c>sep(…)</c>, but <c>sep ("a" | "b")</c>.</param>
internal readonly record struct Token(SourceText Source, TokenKind Kind, SourceSpan Span, bool IsFirstOnLine, bool IsAttached)
{
    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> Text => Source.Slice(Span);

    /// <summary>Whether it is this word of the language.</summary>
    public bool IsWord(string word) => Kind == TokenKind.Name && Text.SequenceEqual(word);

    /// <summary>Whether it is one of these words of the language.</summary>
    public bool IsWordOf(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is this sign.</summary>
    public bool IsSign(string sign) => Kind == TokenKind.Sign && Text.SequenceEqual(sign);

    /// <summary>The token's characters.</summary>
    public override string ToString() => Text.ToString();
}
