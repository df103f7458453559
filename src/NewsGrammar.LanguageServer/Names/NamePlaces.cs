using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Text;
using NewsGrammar.LanguageServer.Documents;

namespace NewsGrammar.LanguageServer.Names;

/// <summary>Finds where a name stands, in all grammars whose files lead to its declaration.</summary>
internal static class NamePlaces
{
    /// <summary>The places of a rule's name, each once.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="source">A file that uses the name.</param>
    /// <param name="name">The name.</param>
    public static IReadOnlyList<NamePlace> Of(Workspace workspace, SourceText source, string name) =>
        [.. FilesSharing(workspace, source, name).SelectMany(file => FileOutline.Of(file).Tokens
            .Where(token => token.IsRuleName && token.Token.Text.SequenceEqual(name))
            .Select(token => new NamePlace(file, token.Token.Span, token.Role == NameRole.Declaration)))];

    /// <summary>
    /// The places of a field's name, each once: in its layout, in layouts that stand in it without a field of their own and so add to its
    /// fields, and in those in which it stands so; and where lines capture it that are spread in one of them.
    /// </summary>
    /// <param name="workspace">The files.</param>
    /// <param name="source">The file.</param>
    /// <param name="layout">The layout in which the field stands.</param>
    /// <param name="field">The field.</param>
    public static IReadOnlyList<NamePlace> OfField(Workspace workspace, SourceText source, string layout, string field)
    {
        SourceText[] files = FilesSharing(workspace, source, layout);
        (SourceText File, DeclarationOutline Rule)[] rules =
            [.. files.SelectMany(static file => FileOutline.Of(file).Rules.Select(rule => (file, rule)))];
        var layouts = NamesOf(rules.Where(static each => each.Rule.IsLayout));
        var capturing = Capturing(rules, field);
        var sharing = new HashSet<string>(StringComparer.Ordinal) { layout };
        for (int before = 0; before < sharing.Count;)
        {
            before = sharing.Count;
            foreach ((_, DeclarationOutline other) in rules)
            {
                string name = other.Name!.Value.Text;
                IEnumerable<string> inside = other.IsLayout
                    ? MergedIn(other).Where(merged => merged.IsSpread ? capturing.Contains(merged.Name) : layouts.Contains(merged.Name))
                        .Select(static merged => merged.Name)
                    : capturing.Contains(name) ? PartsOf(other).Where(capturing.Contains) : [];
                string[] merged = [name, .. inside];
                if (merged.Any(sharing.Contains))
                {
                    sharing.UnionWith(merged);
                }
            }
        }

        return [.. from shared in rules
                   where sharing.Contains(shared.Rule.Name!.Value.Text)
                   from token in shared.Rule.Tokens
                   where token.Role is NameRole.Field or NameRole.Capture && token.Text == field
                   select new NamePlace(shared.File, token.Token.Span, IsDeclaration: false)];
    }

    private static HashSet<string> NamesOf(IEnumerable<(SourceText File, DeclarationOutline Rule)> rules) =>
        rules.Select(static each => each.Rule.Name!.Value.Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of the lines and parts that have a capture of a name, themselves or by a part.</summary>
    private static HashSet<string> Capturing((SourceText File, DeclarationOutline Rule)[] rules, string capture)
    {
        HashSet<string> names = NamesOf(rules.Where(each =>
            !each.Rule.IsLayout && each.Rule.Tokens.Any(token => token.Role == NameRole.Capture && token.Text == capture)));
        for (int before = 0; before < names.Count;)
        {
            before = names.Count;
            names.UnionWith(NamesOf(rules.Where(each => !each.Rule.IsLayout && PartsOf(each.Rule).Any(names.Contains))));
        }

        return names;
    }

    /// <summary>The names that a line or part uses.</summary>
    private static IEnumerable<string> PartsOf(DeclarationOutline line) =>
        line.Tokens.Where(static token => token.Role == NameRole.Reference).Select(static token => token.Text);

    /// <summary>The names that a layout uses without a field before them, and whether they are spread.</summary>
    private static IEnumerable<(string Name, bool IsSpread)> MergedIn(DeclarationOutline layout)
    {
        for (int index = 1; index < layout.Tokens.Count; index++)
        {
            if (layout.Tokens[index].Role == NameRole.Reference && !layout.Tokens[index - 1].Token.IsSign(":"))
            {
                yield return (layout.Tokens[index].Text, layout.Tokens[index - 1].Token.IsSign(".."));
            }
        }
    }

    private static SourceText[] FilesSharing(Workspace workspace, SourceText source, string name)
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

        return [.. files.Values];

        bool Declares(LinkedFile file) => FileOutline.Of(file.Syntax.Source).Rules.Any(rule => rule.Name!.Value.Token.Text.SequenceEqual(name));
    }
}
