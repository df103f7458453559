using System.Text.RegularExpressions;
using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Names;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.LanguageServer.Fixes;

/// <summary>The changes that mend a diagnostic, by its kind. Its way out tells what to write.</summary>
internal static partial class TextFixes
{
    private static readonly Dictionary<DiagnosticDescriptor, Func<SourceText, Diagnostic, IEnumerable<TextFix>>> ByKind = new()
    {
        [NotAnIdentifier] = static (_, diagnostic) => Write(diagnostic),
        [ReservedName] = static (_, diagnostic) => Write(diagnostic),
        [ReservedWord] = static (_, diagnostic) => Write(diagnostic),
        [ReservedGrammar] = static (_, diagnostic) => Write(diagnostic),
        [UnexpectedCharacter] = static (_, diagnostic) => diagnostic.Help.StartsWith("write", StringComparison.Ordinal) ? Write(diagnostic) : [],
        [ImpossibleBounds] = static (_, diagnostic) => Write(diagnostic),
        [SwallowedSeparator] = static (_, diagnostic) => Write(diagnostic),
        [NotAHost] = static (_, diagnostic) => Quoted(diagnostic.Help) is [.., var _] pieces && pieces.Find(IsSite) is { } site
            ? [new TextFix($"Write {site[5..]}", diagnostic.Span, site[5..])]
            : [],
        [MissingFile] = static (_, diagnostic) => Quoted(diagnostic.Help).Find(IsImport) is { } import
            ? [new TextFix($"Import the vocabulary {import[7..]}", diagnostic.Span, import[7..])]
            : [],
        [UnknownName] = static (source, diagnostic) => Declare(source, diagnostic),
        [UnusedImport] = static (source, diagnostic) => DeleteDeclaration(source, diagnostic, "Delete the import"),
        [UnusedName] = static (source, diagnostic) => DeleteDeclaration(source, diagnostic, "Delete the rule"),
        [NeedlessPrefer] = static (source, diagnostic) => [new TextFix("Leave `prefer` out", WithSpaceBehind(source, diagnostic.Span), "")],
        [SecondQuantifier] = static (_, diagnostic) => [new TextFix("Delete it", diagnostic.Span, "")],
        [StrayDocumentation] = static (_, diagnostic) => [new TextFix("Make it a comment that documents nothing", diagnostic.Span with { Length = 3 }, "//")],
        [UnterminatedLiteral] = static (source, diagnostic) => Close(source, diagnostic),
        [DuplicateLiteral] = static (source, diagnostic) => DeleteFromList(source, diagnostic),
        [DuplicateAlternative] = static (source, diagnostic) => DeleteFromList(source, diagnostic),
        [MissingGrammar] = static (source, _) => [new TextFix($"Name the grammar `{NameFor(source)}`", default, $"grammar {NameFor(source)}\n\n")],
        [MissingDocument] = static (source, _) => AddDocument(source),
        [LateGrammar] = static (source, diagnostic) => MoveUp(source, diagnostic),
        [RepeatedDocument] = static (source, diagnostic) => FileOutline.Of(source).DeclarationAt(diagnostic.Span.Start) is { Keyword: "document" } document
            ? [new TextFix("Make it a layout", document.Tokens[0].Token.Span, "layout")]
            : [],
    };

    /// <summary>The changes, the best one first.</summary>
    public static IEnumerable<TextFix> Of(SourceText source, Diagnostic diagnostic)
    {
        IEnumerable<TextFix> meant = Meant().Match(diagnostic.Help) is { Success: true } match
            ? [new TextFix($"Write `{match.Groups[1].Value}`", diagnostic.Span, InPlaceOf(source, diagnostic.Span, match.Groups[1].Value))]
            : [];
        return ByKind.TryGetValue(diagnostic.Descriptor, out Func<SourceText, Diagnostic, IEnumerable<TextFix>>? others)
            ? meant.Concat(others(source, diagnostic))
            : meant;
    }

    [GeneratedRegex("did you mean `([^`]+)`\\?")]
    private static partial Regex Meant();

    /// <summary>What stands between backquotes.</summary>
    private static List<string> Quoted(string text) => [.. text.Split('`').Where(static (_, index) => index % 2 == 1)];

    private static bool IsImport(string piece) => piece.StartsWith("import ", StringComparison.Ordinal);

    private static bool IsSite(string piece) => piece.StartsWith("site \"", StringComparison.Ordinal);

    private static TextFix[] Write(Diagnostic diagnostic) => Quoted(diagnostic.Help) is [.., var text]
        ? [new TextFix($"Write `{text}`", diagnostic.Span, text)]
        : [];

    private static string InPlaceOf(SourceText source, SourceSpan span, string text) =>
        source.Slice(span).StartsWith('"') ? $"\"{text}\"" : text;

    private static IEnumerable<TextFix> Declare(SourceText source, Diagnostic diagnostic)
    {
        string name = source.Slice(diagnostic.Span).ToString();
        if (FileOutline.Of(source).DeclarationAt(diagnostic.Span.Start) is { IsLayout: true } layout && CSharpIdentifier.Objection(name) is null)
        {
            int start = (layout.Documentation is [var first, ..] ? first.Span : layout.Span).Start;
            yield return new TextFix($"Declare the line `{name}`", new SourceSpan(start, 0), $"line {name} = text\n\n");
        }
    }

    private static IEnumerable<TextFix> DeleteDeclaration(SourceText source, Diagnostic diagnostic, string title)
    {
        if (FileOutline.Of(source).DeclarationAt(diagnostic.Span.Start) is { } declaration)
        {
            SourceSpan span = declaration.Documentation is [var first, ..] ? SourceSpan.Covering(first.Span, declaration.Span) : declaration.Span;
            int end = span.End;
            while (end < source.Text.Length && source.Text[end] is ' ' or '\t' or '\r')
            {
                end++;
            }

            yield return new TextFix(title, span with { Length = end + (end < source.Text.Length && source.Text[end] == '\n' ? 1 : 0) - span.Start }, "");
        }
    }

    private static SourceSpan WithSpaceBehind(SourceText source, SourceSpan span)
    {
        // The place may be the whole declaration or the word alone.
        int end = span.Start + "prefer".Length;
        while (end < source.Text.Length && char.IsWhiteSpace(source.Text[end]))
        {
            end++;
        }

        return span with { Length = end - span.Start };
    }

    private static TextFix[] Close(SourceText source, Diagnostic diagnostic)
    {
        int length = source.Slice(diagnostic.Span).TrimEnd().Length;
        return [new TextFix("Close the literal", new SourceSpan(diagnostic.Span.Start + length, 0), "\"")];
    }

    /// <summary>Deletes one of several, with the sign before it.</summary>
    private static IEnumerable<TextFix> DeleteFromList(SourceText source, Diagnostic diagnostic)
    {
        NamedToken[] tokens = [.. FileOutline.Of(source).Tokens];
        int first = Array.FindIndex(tokens, token => token.Token.Span.Start == diagnostic.Span.Start);
        first -= first > 0 && tokens[first - 1].Token.IsWord("exact") ? 1 : 0;
        if (first > 0 && (tokens[first - 1].Token.IsSign("|") || tokens[first - 1].Token.IsSign(",")))
        {
            int start = tokens[first - 1].Token.Span.Start;
            while (start > 0 && source.Text[start - 1] == ' ')
            {
                start--;
            }

            yield return new TextFix("Delete it", new SourceSpan(start, diagnostic.Span.End - start), "");
        }
    }

    private static string NameFor(SourceText source)
    {
        string[] words = Path.GetFileNameWithoutExtension(source.Path).Split(['-', '_', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        string name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
        return CSharpIdentifier.Objection(name) is null && name.Length > 0 ? name : "Site";
    }

    private static TextFix[] AddDocument(SourceText source)
    {
        string? plain = FileOutline.Of(source).Rules.LastOrDefault(static rule => rule.Keyword == "line")?.Name?.Text;
        string line = plain is null ? "line Paragraph = text\n\n" : "";
        string before = source.Text.EndsWith('\n') ? "\n" : "\n\n";
        return [new TextFix("Add a document", new SourceSpan(source.Text.Length, 0), $"{before}{line}document Page = (body: {plain ?? "Paragraph"})+\n")];
    }

    private static IEnumerable<TextFix> MoveUp(SourceText source, Diagnostic diagnostic)
    {
        FileOutline outline = FileOutline.Of(source);
        if (outline.DeclarationAt(diagnostic.Span.Start) is { } grammar && outline.Declarations[0] is var first && first != grammar)
        {
            int start = (first.Documentation is [var comment, ..] ? comment.Span : first.Span).Start;
            int from = (grammar.Documentation is [var own, ..] ? own.Span : grammar.Span).Start;
            string moved = source.Text[from..grammar.Span.End];
            yield return new TextFix(
                "Move `grammar` to the top", new SourceSpan(start, grammar.Span.End - start), $"{moved}\n{source.Text[start..from].TrimEnd()}");
        }
    }
}
