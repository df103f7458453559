using System.Diagnostics.CodeAnalysis;
using NewsGrammar.Compiler.Syntax.Lexing;
using Pidgin;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>Takes one token, or notes in the <see cref="ParseAttempt"/> what it would have taken.</summary>
/// <param name="accepts">Which tokens it takes. The second argument is the token after; null at the end.</param>
/// <param name="expectation">What it takes, in the words of the language.</param>
internal sealed class ExpectedTokenParser(Func<Token, Token?, bool> accepts, string expectation) : Parser<Token, Token>
{
    /// <inheritdoc/>
    public override bool TryParse(
        ref ParseState<Token> state,
        ref PooledList<Expected<Token>> expecteds,
        [MaybeNullWhen(false)] out Token result)
    {
        var ahead = state.LookAhead(2);
        if (ahead.Length > 0 && accepts(ahead[0], ahead.Length > 1 ? ahead[1] : null))
        {
            result = ahead[0];
            state.Advance();
            return true;
        }

        ((ParseAttempt)state.Configuration).Fail((int)state.Location, expectation);
        state.SetError(Maybe.Nothing<Token>(), ahead.Length == 0, state.Location, null);
        result = default;
        return false;
    }
}
