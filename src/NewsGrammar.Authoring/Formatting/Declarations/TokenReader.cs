using NewsGrammar.Authoring.Formatting.Comments;

namespace NewsGrammar.Authoring.Formatting.Declarations;

/// <summary>The tokens of a declaration, one after the other.</summary>
/// <param name="tokens">The tokens.</param>
/// <param name="next">0-based index of the first one to read.</param>
internal sealed class TokenReader(IReadOnlyList<CommentedToken> tokens, int next = 0)
{
    private int _next = next;
    private bool _isAboveTaken;

    /// <summary>The next token; null at the end.</summary>
    public CommentedToken? Next => Peek(0);

    /// <summary>A token further on; null behind the end.</summary>
    /// <param name="distance">0 for the next one.</param>
    public CommentedToken? Peek(int distance) => _next + distance < tokens.Count ? tokens[_next + distance] : null;

    /// <summary>Takes the next token.</summary>
    public CommentedToken Take()
    {
        CommentedToken token = tokens[_next++];
        token = _isAboveTaken ? token with { Above = [] } : token;
        _isAboveTaken = false;
        return token;
    }

    /// <summary>Takes the comments above the next token, and leaves the token.</summary>
    public IReadOnlyList<CommentText> TakeAbove()
    {
        bool isTaken = _isAboveTaken;
        _isAboveTaken = Next is not null;
        return isTaken ? [] : Next?.Above ?? [];
    }

    /// <summary>Whether the next token is one of these signs.</summary>
    public bool IsAtSign(params ReadOnlySpan<string> signs)
    {
        foreach (string sign in signs)
        {
            if (Next is { } token && token.IsSign(sign))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the next token is one of these words.</summary>
    public bool IsAtWord(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Next is { } token && token.IsWord(word))
            {
                return true;
            }
        }

        return false;
    }
}
