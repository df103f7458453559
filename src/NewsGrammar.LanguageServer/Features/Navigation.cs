using NewsGrammar.Compiler.CSharp;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;
using NewsGrammar.LanguageServer.Names;
using NewsGrammar.LanguageServer.Protocol;
using NewsGrammar.LanguageServer.Transport;

namespace NewsGrammar.LanguageServer.Features;

/// <summary>Where names are declared and used, and how to change them everywhere.</summary>
/// <param name="workspace">The files.</param>
internal sealed class Navigation(Workspace workspace)
{
    /// <summary>Where the name at a place is declared, or the file that it names begins.</summary>
    public IReadOnlyList<Location>? Definition(OpenDocument document, Position position)
    {
        if (TokenAt(document, position) is not { } token)
        {
            return null;
        }

        LinkedGrammar grammar = workspace.Link(document.Source);
        return token.Role switch
        {
            NameRole.Declaration or NameRole.Reference =>
                [.. GrammarNames.Of(grammar).Find(token.Text).Take(1)
                    .Select(found => LocationOf(found.Source, found.Rule.Name!.Value.Token.Span)).OfType<Location>()],
            NameRole.ImportTarget or NameRole.Grammar =>
                [.. grammar.Root.Links.Where(link => link.Span.Start == token.Token.Span.Start)
                    .Select(link => LocationOf(link.File.Syntax.Source, new SourceSpan(link.File.Syntax.Source.Start, 0))).OfType<Location>()],
            _ => null,
        };
    }

    /// <summary>Where the name at a place stands, in all grammars that share its declaration.</summary>
    public IReadOnlyList<Location>? References(OpenDocument document, Position position, bool includesDeclarations) =>
        TokenAt(document, position) is { } token && PlacesOf(document, token, token.Text) is { } places
            ? [.. places.Where(place => includesDeclarations || !place.IsDeclaration)
                .Select(place => LocationOf(place.Source, place.Span)).OfType<Location>()]
            : null;

    /// <summary>Where the name at a place stands in its document.</summary>
    public static IReadOnlyList<Highlight>? Highlights(OpenDocument document, Position position)
    {
        if (TokenAt(document, position) is not { Role: NameRole.Declaration or NameRole.Reference or NameRole.Field or NameRole.Capture } token)
        {
            return null;
        }

        return [.. FileOutline.Of(document.Source).Tokens
            .Where(other => (other.IsRuleName ? token.IsRuleName : other.Role == token.Role) && other.Token.Text.SequenceEqual(token.Token.Text))
            .Select(other => new Highlight(Places.RangeOf(document.Source, other.Token.Span), other.Role == NameRole.Declaration ? 3 : 2))];
    }

    /// <summary>The name at a place, if it can be changed.</summary>
    /// <exception cref="RequestException">It cannot.</exception>
    public TextRange PrepareRename(OpenDocument document, Position position)
    {
        NamedToken token = Renamed(document, position, out _);
        return Places.RangeOf(document.Source, token.Token.Span);
    }

    /// <summary>Changes the name at a place wherever it stands.</summary>
    /// <exception cref="RequestException">It cannot be changed, or not to that.</exception>
    public WorkspaceEdit Rename(OpenDocument document, Position position, string name)
    {
        NamedToken token = Renamed(document, position, out IReadOnlyList<NamePlace> places);
        if (ObjectionTo(name) is { } objection)
        {
            throw new RequestException(ErrorCode.InvalidParams, objection);
        }

        if (token.Role == NameRole.Field)
        {
            return name == token.Text || PlacesOf(document, token, name) is not [_, ..]
                ? EditOf(places, name)
                : throw new RequestException(ErrorCode.RequestFailed, $"`{name}` is a field there already");
        }

        if (name != token.Text && places.Select(static place => place.Source).Distinct()
            .Any(file => GrammarNames.Of(workspace.Link(file)).Find(name).Count > 0))
        {
            throw new RequestException(ErrorCode.RequestFailed, $"`{name}` is declared already");
        }

        return EditOf(places, name);
    }

    private WorkspaceEdit EditOf(IReadOnlyList<NamePlace> places, string name) =>
        new(places.GroupBy(place => workspace.UriOf(place.Source.Path)).ToDictionary(
            static file => file.Key,
            file => (IReadOnlyList<TextEdit>)[.. file.DistinctBy(static place => place.Span.Start - place.Source.Start)
                .Select(place => new TextEdit(Places.RangeOf(place.Source, place.Span), name))],
            StringComparer.Ordinal));

    private NamedToken Renamed(OpenDocument document, Position position, out IReadOnlyList<NamePlace> places)
    {
        if (TokenAt(document, position) is not { } token || PlacesOf(document, token, token.Text) is not { } found)
        {
            throw new RequestException(ErrorCode.RequestFailed, "only lines, layouts, other rules and fields can be renamed");
        }

        places = found;
        bool isField = token.Role == NameRole.Field;
        if (places.FirstOrDefault(place => (place.IsDeclaration || isField) && Extracted.IsHeld(place.Source)) is { } held)
        {
            throw new RequestException(
                ErrorCode.RequestFailed, $"`{token.Text}` is declared in {held.Source.Path}, which comes with the tool and stays as it is");
        }

        return isField || places.Any(static place => place.IsDeclaration)
            ? token
            : throw new RequestException(ErrorCode.RequestFailed, $"nothing declares `{token.Text}`");
    }

    private static string? ObjectionTo(string name) =>
        LanguageWords.Declarations.Contains(name) ? $"`{name}` begins a declaration and can name no rule"
        : name.Length == 0 || !name.All(Characters.IsOfName) ? $"`{name}` is no name"
        : CSharpIdentifier.Objection(name) is { } objection ? $"`{name}` cannot be a C# name: {objection}"
        : null;

    /// <summary>Where the name of a rule or field stands; null for what is neither.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">What is looked for there.</param>
    /// <param name="name">Its name, or another one that it might have.</param>
    private IReadOnlyList<NamePlace>? PlacesOf(OpenDocument document, NamedToken token, string name) => token switch
    {
        { IsRuleName: true } => NamePlaces.Of(workspace, document.Source, name),
        { Role: NameRole.Field } when FileOutline.Of(document.Source).DeclarationAt(token.Token.Span.Start) is { Name: { } layout } =>
            NamePlaces.OfField(workspace, document.Source, layout.Text, name),
        _ => null,
    };

    private static NamedToken? TokenAt(OpenDocument document, Position position) =>
        FileOutline.Of(document.Source).At(Places.OffsetOf(document.Source, position));

    private Location? LocationOf(SourceText source, SourceSpan span) =>
        (Extracted.IsHeld(source) ? Extracted.PathOf(source) : source.Path) is { } path
            ? new Location(workspace.UriOf(path), Places.RangeOf(source, span))
            : null;
}
