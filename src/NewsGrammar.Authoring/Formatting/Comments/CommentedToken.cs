using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Authoring.Formatting.Comments;

/// <summary>A token with the comments around it.</summary>
/// <param name="Token">The token; null for the end of the file.</param>
/// <param name="Above">The comments before it, each on a line of its own.</param>
/// <param name="HasBlankAbove">Whether a blank line stands directly above the token, below those comments.</param>
/// <param name="BeginsDeclaration">Whether a declaration begins at it.</param>
internal sealed record CommentedToken(Token? Token, IReadOnlyList<CommentText> Above, bool HasBlankAbove, bool BeginsDeclaration)
{
    /// <summary>The comment behind it on its line; null when there is none.</summary>
    public CommentText? Behind { get; init; }

    /// <summary>The token's characters.</summary>
    public string Text { get; } = Token?.ToString() ?? "";

    /// <summary>Whether a blank line stands above it, or above the first comment that belongs to it.</summary>
    public bool StartsParagraph => Above is [var first, ..] ? first.HasBlankAbove : HasBlankAbove;

    /// <summary>Whether it is this sign.</summary>
    public bool IsSign(string sign) => Token is { } token && token.IsSign(sign);

    /// <summary>Whether it is this word.</summary>
    public bool IsWord(string word) => Token is { } token && token.IsWord(word);
}
