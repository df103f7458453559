using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;
using NewsGrammar.Compiler.Text;
using Pidgin;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Syntax.Parsing;

/// <summary>
/// Reads one declaration. Reports <see cref="UnknownDeclaration"/>, <see cref="NestedTooDeep"/> and, through
/// <see cref="UnexpectedTokenReport"/>, what its parser does not take.
/// </summary>
internal static class DeclarationReader
{
    private const string Advice =
        "a declaration begins with `line`, `layout` or `document`, at the start of a line of the file";

    /// <summary>The declaration; a <see cref="BrokenDeclarationSyntax"/> when something is wrong.</summary>
    public static DeclarationSyntax Read(DeclarationSlice slice, DiagnosticBag diagnostics)
    {
        if (slice.Tokens.Span is [var word, var line, _, ..] && word.IsWord(LanguageWords.Prefer) && line.IsWord(LanguageWords.Line))
        {
            return Read(slice.Behind(1), diagnostics) is LineSyntax rule
                ? rule with { Prefer = word.Span, Span = SourceSpan.Covering(word.Span, rule.Span) }
                : Broken(slice);
        }

        if (!slice.HasUnknownCharacters)
        {
            return ReadKnown(slice, diagnostics) ?? Broken(slice);
        }

        // What is unknown has been reported. That the rest makes no sense without it tells nobody anything.
        if (slice.HasUnknownCharactersInNames)
        {
            return Broken(slice);
        }

        var known = slice.WithoutUnknownCharacters();
        var declaration = known.Tokens.IsEmpty ? null : ReadKnown(known, new DiagnosticBag(diagnostics.Sources));
        return declaration ?? Broken(slice);
    }

    /// <summary>The declaration; null when something is wrong.</summary>
    private static DeclarationSyntax? ReadKnown(DeclarationSlice slice, DiagnosticBag diagnostics)
    {
        var tokens = slice.Tokens.Span;
        if (!DeclarationParsers.ByWord.TryGetValue(slice.First.ToString(), out var parser))
        {
            diagnostics.Report(UnknownDeclaration, slice.First.Span, [$"`{slice.First}`", HelpFor(slice.First)]);
            return null;
        }

        if (NestingCheck.FirstTooDeep(tokens) is { } deep)
        {
            var limit = NestingCheck.MaxDepth.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(NestedTooDeep, deep.Span, [limit]);
            return null;
        }

        var attempt = new ParseAttempt();
        var result = parser.Parse(tokens, attempt);
        if (!result.Success)
        {
            UnexpectedTokenReport.Report(slice, attempt, diagnostics);
            return null;
        }

        DeclarationSyntax declaration = result.Value with { Documentation = slice.Documentation };
        return slice.HasOpenLiteral && declaration is RuleSyntax rule and (LineSyntax or LayoutSyntax)
            ? rule with { Recovered = DeclarationRecovery.Of(slice, rule.Name) }
            : declaration;
    }

    private static string HelpFor(Token token) =>
        ClosestName.To(token.Text, LanguageWords.AllDeclarations) is { } word ? $"did you mean `{word}`?" : Advice;

    private static BrokenDeclarationSyntax Broken(DeclarationSlice slice)
    {
        var span = SourceSpan.Covering(slice.First.Span, slice.Last.Span);
        NameSyntax? name = NameOf(slice.Tokens.Span);
        return new BrokenDeclarationSyntax(slice.First.ToString(), name, span)
        {
            AfterWord = AfterFirstWord(slice.Tokens.Span),
            Recovered = name is null || slice.First.IsWordOf([LanguageWords.Part, LanguageWords.Condition]) ? null : DeclarationRecovery.Of(slice, name),
        };
    }

    /// <summary>
    /// What a broken declaration was meant to declare: the last name before its <c>=</c>, or the one after its first word.
    /// </summary>
    private static NameSyntax? NameOf(ReadOnlySpan<Token> tokens)
    {
        NameSyntax? last = null;
        for (int index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].IsSign("="))
            {
                return last;
            }

            last = tokens[index].Kind == TokenKind.Name ? TokenParsers.ToName(tokens[index]) : last;
        }

        return AfterFirstWord(tokens);
    }

    private static NameSyntax? AfterFirstWord(ReadOnlySpan<Token> tokens) =>
        tokens is [_, { Kind: TokenKind.Name } name, ..] ? TokenParsers.ToName(name) : null;
}
