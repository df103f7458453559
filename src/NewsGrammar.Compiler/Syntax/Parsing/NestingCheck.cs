using NewsGrammar.Compiler.Syntax.Lexing;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>
/// Finds nesting that is too deep for parsers that call themselves. It reads the tokens one by one, so that no file
/// can exhaust the stack.
/// </summary>
internal static class NestingCheck
{
    /// <summary>How deep parentheses and <c>not</c> may be nested.</summary>
    public const int MaxDepth = 100;

    /// <summary>The first token that is nested too deep; null when there is none.</summary>
    public static Token? FirstTooDeep(ReadOnlySpan<Token> tokens)
    {
        var open = new Stack<int>();
        var depth = 0;
        foreach (var token in tokens)
        {
            if (token.IsSign("("))
            {
                open.Push(depth++);
            }
            else if (token.IsSign(")"))
            {
                open.TryPop(out depth);
            }
            else if (token.IsWord("not"))
            {
                depth++;
            }
            else
            {
                depth = open.TryPeek(out var outside) ? outside + 1 : 0;
            }

            if (depth > MaxDepth)
            {
                return token;
            }
        }

        return null;
    }
}
