using NewsGrammar.Compiler.Files;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;
using NewsGrammar.LanguageServer.Protocol;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>What could stand where somebody types.</summary>
/// <param name="workspace">The files.</param>
internal sealed class Completions(Workspace workspace)
{
    private const int Snippet = 2;

    private const int Method = 2;
    private const int Class = 7;
    private const int Module = 9;
    private const int Keyword = 14;
    private const int File = 17;
    private const int Struct = 22;
    private const int Operator = 24;

    /// <summary>The words that compare numbers.</summary>
    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "=="];

    /// <summary>What could stand at a place.</summary>
    public CompletionList Of(OpenDocument document, Position position)
    {
        int offset = Places.OffsetOf(document.Source, position);
        CompletionPlace? place = CompletionPlace.Of(FileOutline.Of(document.Source), offset);
        return new CompletionList(false, place is null ? [] : [.. Items(document, place)]);
    }

    private IEnumerable<CompletionItem> Items(OpenDocument document, CompletionPlace place)
    {
        if (place.Literal is { } literal)
        {
            return literal.Role == NameRole.ImportTarget ? Imports(document, literal) : [];
        }

        if (place.Last is { Text: "." })
        {
            return []; // The first dot of two.
        }

        if (place.IsAtMargin || place.Declaration is null)
        {
            return LanguageHelp.Declarations.Select(static word => Item(word.Word, Keyword, word.Help, word.Snippet));
        }

        return place.Declaration.Keyword switch
        {
            LanguageWords.Import => Imports(document, null),
            LanguageWords.Grammar when place.IsBehindSign(":") => Bases(document),
            LanguageWords.Layout or LanguageWords.Document when place.IsBehindSign("=") =>
                place.Last is { Token: var last } && last.IsSign("..") ? SpreadNames(document) : LayoutNames(document),
            "condition" when place.IsBehindSign("=") => Conditions(document, place),
            LanguageWords.Line or "part" when place.IsBehindSign("=") =>
                place.IsBehindWord("where") ? Conditions(document, place) : Elements(document, place),
            _ => [],
        };
    }

    private IEnumerable<CompletionItem> Elements(OpenDocument document, CompletionPlace place)
    {
        IEnumerable<CompletionItem> kinds = LanguageHelp.Kinds.Select(static kind => Item(kind.Word, Class, kind.Help, null));
        if (place.Last is { } last && last.Token.IsSign(":"))
        {
            return kinds;
        }

        return LanguageHelp.Elements.Select(static word => Item(word.Word, Keyword, word.Help, word.Snippet))
            .Concat(kinds)
            .Concat(LanguageHelp.Kinds.Select(static kind => Item("name:" + kind.Word, Method, kind.Help, "${1:name}:" + kind.Word)))
            .Concat(Names(document, static rule => rule.Keyword == "part"));
    }

    private IEnumerable<CompletionItem> Conditions(OpenDocument document, CompletionPlace place)
    {
        NamedToken last = place.Last!.Value;
        if (last.Token.IsWordOf(["starts", "ends"]))
        {
            return [Item("with", Keyword, null, null)];
        }

        if (last.Role == NameRole.Condition && Measures.Words.Contains(last.Text))
        {
            return Comparisons.Select(static sign => Item(sign, Operator, null, null));
        }

        bool begins = last.Token.IsWordOf(["where", "and", "or", "not"]) || last.Token.IsSign("(") || last.Token.IsSign("=");
        return begins
            ? LanguageHelp.Conditions.Select(static word => Item(word.Word, Keyword, word.Help, word.Snippet))
                .Concat(Measures.Words.Concat(LineFacts.Words)
                    .Where(static word => LanguageHelp.Of(word) is null)
                    .Distinct()
                    .Select(static word => Item(word, Keyword, null, null)))
                .Concat(Names(document, static rule => rule.Keyword == "condition"))
            : [Item("and", Keyword, LanguageHelp.Of("and"), null), Item("or", Keyword, LanguageHelp.Of("or"), null)];
    }

    private IEnumerable<CompletionItem> LayoutNames(OpenDocument document) =>
        Names(document, static rule => rule.Keyword is LanguageWords.Line or LanguageWords.Layout or LanguageWords.Document);

    /// <summary>The lines that capture something by a name, themselves or by a part.</summary>
    private IEnumerable<CompletionItem> SpreadNames(OpenDocument document) => Names(document, static rule =>
        rule.Keyword == LanguageWords.Line && rule.Tokens.Any(static token => token.Role is NameRole.Capture or NameRole.Reference));

    private IEnumerable<CompletionItem> Names(OpenDocument document, Func<DeclarationOutline, bool> isAskedFor)
    {
        GrammarNames names = GrammarNames.Of(workspace.Link(document.Source));
        foreach (string name in names.All)
        {
            (SourceText source, DeclarationOutline rule) = names.Find(name)[0];
            if (isAskedFor(rule))
            {
                bool isElsewhere = source.Path != document.Path;
                yield return new CompletionItem(
                    name,
                    rule.IsLayout ? Struct : Class,
                    isElsewhere ? RuleText.NameOf(source) : rule.Keyword,
                    new MarkupContent("markdown", RuleText.Of(source, rule, isElsewhere)),
                    null, null, (isElsewhere ? "1" : "0") + name, null, null);
            }
        }
    }

    private IEnumerable<CompletionItem> Bases(OpenDocument document) => workspace.Files.SeenFrom(document.Path).NearestFirst(document.Path)
        .SelectMany(static group => group)
        .Take(200)
        .Select(path => workspace.Files.SeenFrom(document.Path).Read(path))
        .OfType<SourceText>()
        .Where(source => source.Path != document.Path)
        .Select(static source => (Source: source, GrammarOutline.Of(source).Name))
        .Where(static grammar => grammar.Name is not null)
        .DistinctBy(static grammar => grammar.Name)
        .Select(static grammar => Item(grammar.Name!, Module, null, null) with { Detail = RuleText.NameOf(grammar.Source) });

    private static IEnumerable<CompletionItem> Imports(OpenDocument document, NamedToken? literal)
    {
        foreach (string name in Vocabularies.Names)
        {
            yield return Import(document, literal, name, Module) with
            {
                Detail = "vocabulary",
                Documentation = new MarkupContent("markdown", RuleText.Contents(Vocabularies.Find(name)!)),
            };
        }

        foreach (string path in Neighbours(document.Path))
        {
            yield return Import(document, literal, path, File) with { SortText = "1" + path };
        }
    }

    private static CompletionItem Import(OpenDocument document, NamedToken? literal, string target, int kind)
    {
        TextEdit? edit = literal is { } typed ? new TextEdit(Places.RangeOf(document.Source, typed.Token.Span), $"\"{target}\"") : null;
        return new CompletionItem(target, kind, null, null, edit is null ? $"\"{target}\"" : null, null, "0" + target, $"\"{target}\"", edit);
    }

    /// <summary>Grammar files of the folder, as an import writes them.</summary>
    private static IEnumerable<string> Neighbours(string path)
    {
        try
        {
            return Path.IsPathFullyQualified(path)
                ? [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*" + GrammarPath.Extension)
                    .Where(file => file != path).Take(100).Select(static file => "./" + Path.GetFileName(file)).Order(StringComparer.Ordinal)]
                : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static CompletionItem Item(string label, int kind, string? help, string? snippet)
    {
        bool isSnippet = snippet?.Contains('$', StringComparison.Ordinal) == true;
        return new CompletionItem(
            label, kind, null, help is null ? null : new MarkupContent("markdown", help),
            snippet == label ? null : snippet, isSnippet ? Snippet : null, null, null, null);
    }
}
