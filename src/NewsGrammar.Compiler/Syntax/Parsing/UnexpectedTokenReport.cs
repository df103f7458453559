using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>Puts into words what a parser found and what it would have taken.</summary>
internal static class UnexpectedTokenReport
{
    /// <summary>An example of each declaration: the way out that serves whatever is wrong.</summary>
    private static readonly Dictionary<string, string> Examples = new()
    {
        [LanguageWords.Grammar] = "a grammar is named like this: `grammar DailyNews`",
        [LanguageWords.Import] = "an import is written like this: `import \"arabic\"`",
        [LanguageWords.Site] = "a site is written like this: `site \"example.com\"`",
        [LanguageWords.Line] = "a line is written like this: `line Author = \"بقلم\" sep name:text where words < 9`",
        [LanguageWords.Part] = "a part is written like this: `part Colon = sep(\":\" \"|\")`",
        [LanguageWords.Condition] = "a condition is written like this: `condition Short = words < 9 and not sentence`",
        [LanguageWords.Layout] = "a layout is written like this: `layout Story = title: Headline (text: Paragraph)+`",
        [LanguageWords.Document] = "a document is written like this: `document Page = title: Headline (text: Paragraph)+`",
    };

    /// <summary>Reports the furthest token that a parser came to and did not take.</summary>
    public static void Report(DeclarationSlice slice, ParseAttempt attempt, DiagnosticBag diagnostics)
    {
        var tokens = slice.Tokens.Span;
        Token? found = attempt.FurthestFailure < tokens.Length ? tokens[attempt.FurthestFailure] : null;
        var isClosable = attempt.Expectations.Contains("`)`");
        diagnostics.Report(
            DiagnosticDescriptors.UnexpectedToken,
            found?.Span ?? new SourceSpan(slice.Last.Span.End, 0),
            [
                Describe(found),
                LikelyMistake.Help(tokens, attempt.FurthestFailure) ?? MeantWord(tokens, attempt) ?? Examples[slice.First.ToString()],
            ],
            InWords(attempt.Expectations),
            isClosable ? OpenParenthesis(tokens[..attempt.FurthestFailure]) : null);
    }

    private static string Describe(Token? found) => found switch
    {
        null => "the end of the declaration",
        { Kind: TokenKind.Literal or TokenKind.UnterminatedLiteral } => "a literal",
        { Kind: TokenKind.Documentation } => "a doc comment",
        { Kind: TokenKind.Number } => $"the number `{found}`",
        _ => $"`{found}`",
    };

    /// <summary>The word of the language that was probably meant: one of those that could stand there.</summary>
    private static string? MeantWord(ReadOnlySpan<Token> tokens, ParseAttempt attempt)
    {
        if (attempt.FurthestFailure >= tokens.Length || tokens[attempt.FurthestFailure] is not { Kind: TokenKind.Name } name)
        {
            return null;
        }

        IEnumerable<string> words = attempt.Expectations.SelectMany(static expectation => expectation.Split('`').Where(IsWord));
        words = tokens[0].IsWordOf([LanguageWords.Line, LanguageWords.Part, LanguageWords.Condition]) ? words.Concat(LanguageWords.OfLines) : words;
        words = name.IsFirstOnLine ? words.Concat(LanguageWords.AllDeclarations) : words;
        return ClosestName.To(name.Text, words) is { } meant && !name.IsWord(meant) ? $"did you mean `{meant}`?" : null;
    }

    /// <summary>Every second piece between backquotes is quoted; not all of those are words.</summary>
    private static bool IsWord(string piece, int index) => index % 2 == 1 && piece.All(Characters.IsOfName);

    private static string InWords(IReadOnlyList<string> expectations) => expectations.Count < 2
        ? string.Concat(expectations)
        : string.Join(", ", expectations.SkipLast(1)) + " or " + expectations[^1];

    /// <summary>The last parenthesis that is still open.</summary>
    private static (string, SourceSpan)[]? OpenParenthesis(ReadOnlySpan<Token> tokens)
    {
        var closed = 0;
        for (var index = tokens.Length - 1; index >= 0; index--)
        {
            if (tokens[index].IsSign(")"))
            {
                closed++;
            }
            else if (tokens[index].IsSign("(") && closed-- == 0)
            {
                return [("the parenthesis that is still open", tokens[index].Span)];
            }
        }

        return null;
    }
}
