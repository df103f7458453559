using NewsGrammar.Compiler.Syntax.Lexing;
using Pidgin;
using Pidgin.Configuration;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>
/// One run of a parser over the tokens of a declaration: keeps what would have been taken at the furthest token that
/// the parser came to. A parser that leaves out an optional part forgets what that part would have begun with, which
/// is just what a reader wants to know (Ford, "Packrat Parsing", 2002: the furthest failure).
/// </summary>
internal sealed class ParseAttempt : IConfiguration<Token>
{
    private readonly List<string> _expectations = [];

    /// <summary>0-based index of the furthest token that was not taken; the number of tokens at the end.</summary>
    public int FurthestFailure { get; private set; }

    /// <summary>What would have been taken there, in the words of the language, each once.</summary>
    public IReadOnlyList<string> Expectations => _expectations;

    /// <inheritdoc/>
    public Func<Token, SourcePosDelta> SourcePosCalculator { get; } = static _ => SourcePosDelta.OneCol;

    /// <inheritdoc/>
    public IArrayPoolProvider ArrayPoolProvider => DefaultArrayPoolProvider.Instance;

    /// <summary>Notes that a token was not taken.</summary>
    /// <param name="index">0-based index of the token.</param>
    /// <param name="expectation">What would have been.</param>
    public void Fail(int index, string expectation)
    {
        if (index > FurthestFailure)
        {
            FurthestFailure = index;
            _expectations.Clear();
        }

        if (index == FurthestFailure && !_expectations.Contains(expectation))
        {
            _expectations.Add(expectation);
        }
    }
}
