using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>Finds where the name of a rule stands, in all grammars whose files lead to its declaration.</summary>
internal static class NamePlaces
{
    /// <summary>The places, each once.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="source">A file that uses the name.</param>
    /// <param name="name">The name.</param>
    public static IReadOnlyList<NamePlace> Of(Workspace workspace, SourceText source, string name)
    {
        LinkedGrammar own = workspace.Link(source);
        var family = new HashSet<string>(own.InnerFirst.Where(Declares).Select(static file => file.Key), StringComparer.Ordinal) { own.Root.Key };
        var files = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (LinkedGrammar grammar in workspace.GrammarsAround(source.Path).Prepend(own))
        {
            if (grammar == own || grammar.InnerFirst.Any(file => !Extracted.IsHeld(file.Syntax.Source) && family.Contains(file.Key)))
            {
                foreach (LinkedFile file in grammar.InnerFirst)
                {
                    files.TryAdd(file.Key, file.Syntax.Source);
                }
            }
        }

        return [.. files.Values.SelectMany(file => FileOutline.Of(file).Tokens
            .Where(token => token.IsRuleName && token.Token.Text.SequenceEqual(name))
            .Select(token => new NamePlace(file, token.Token.Span, token.Role == NameRole.Declaration)))];

        bool Declares(LinkedFile file) => FileOutline.Of(file.Syntax.Source).Rules.Any(rule => rule.Name!.Value.Token.Text.SequenceEqual(name));
    }
}
