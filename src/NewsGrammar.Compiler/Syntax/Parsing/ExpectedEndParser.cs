using NewsGrammar.Compiler.Syntax.Lexing;
using Pidgin;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>Takes the end of a declaration, or notes in the <see cref="ParseAttempt"/> that it would have.</summary>
internal sealed class ExpectedEndParser : Parser<Token, Unit>
{
    /// <inheritdoc/>
    public override bool TryParse(ref ParseState<Token> state, ref PooledList<Expected<Token>> expecteds, out Unit result)
    {
        result = Unit.Value;
        if (!state.HasCurrent)
        {
            return true;
        }

        ((ParseAttempt)state.Configuration).Fail((int)state.Location, "the next declaration");
        state.SetError(Maybe.Just(state.Current), false, state.Location, null);
        return false;
    }
}
