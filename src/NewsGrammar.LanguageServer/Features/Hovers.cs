using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;
using NewsGrammar.LanguageServer.Protocol;
using NewsGrammar.LanguageServer.Samples;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>What is told of the token at a place.</summary>
/// <param name="workspace">The files.</param>
internal sealed class Hovers(Workspace workspace)
{
    /// <summary>What is told; null for nothing.</summary>
    public Hover? Of(OpenDocument document, Position position)
    {
        SourceText source = document.Source;
        if (FileOutline.Of(source).At(Places.OffsetOf(source, position)) is not { } token)
        {
            return null;
        }

        string? text = token.Role switch
        {
            NameRole.Declaration or NameRole.Reference => Rule(document, token.Text),
            NameRole.ImportTarget or NameRole.Grammar => File(document, token),
            NameRole.Field => Field(source, token),
            NameRole.Keyword or NameRole.Connective or NameRole.Element or NameRole.Condition or NameRole.CaptureKind or NameRole.Sign =>
                LanguageHelp.Of(token.Text),
            _ => null,
        };
        return text is null ? null : new Hover(new MarkupContent("markdown", text), Places.RangeOf(source, token.Token.Span));
    }

    private string? Rule(OpenDocument document, string name)
    {
        if (GrammarNames.Of(workspace.Link(document.Source)).Find(name) is not [var (source, rule), ..])
        {
            return null;
        }

        string text = RuleText.Of(source, rule, isElsewhere: source.Path != document.Path);
        return rule.Keyword == LanguageWords.Line && SampleReadings.Of(workspace, document) is { } readings
            ? $"{text}\nTakes {readings.LinesOf(name)} lines of {readings.Count} samples.\n"
            : text;
    }

    private string? File(OpenDocument document, NamedToken token) => workspace.Link(document.Source).Root.Links
        .Where(link => link.Span.Start == token.Token.Span.Start)
        .Select(static link => $"`{RuleText.NameOf(link.File.Syntax.Source)}` declares\n\n{RuleText.Contents(link.File.Syntax.Source)}")
        .FirstOrDefault();

    /// <summary>The doc comment above a field.</summary>
    private static string? Field(SourceText source, NamedToken token)
    {
        IReadOnlyList<Token> all = FileOutline.Of(source).AllTokens;
        int index = 0;
        while (all[index].Span.Start < token.Token.Span.Start)
        {
            index++;
        }

        int first = index;
        while (first > 0 && all[first - 1].Kind == TokenKind.Documentation)
        {
            first--;
        }

        return first == index ? null : string.Join('\n', all.Skip(first).Take(index - first).Select(static comment => comment.Text[3..].Trim().ToString()));
    }
}
