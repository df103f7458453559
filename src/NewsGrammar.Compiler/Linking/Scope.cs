using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Linking;

/// <summary>
/// What the names stand for that a file declares, imports and inherits. What is nearer wins: its own declarations, then
/// those of its imports, then those of its base. Where two imports bring different ones, the name stands for both.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, RuleDeclaration[]> _declarations = new(StringComparer.Ordinal);

    /// <summary>All names.</summary>
    public IEnumerable<string> Names => _declarations.Keys;

    /// <summary>The scope of the grammar's own file.</summary>
    public static Scope Of(LinkedGrammar grammar)
    {
        var scopes = new Dictionary<LinkedFile, Scope>();
        foreach (LinkedFile file in grammar.InnerFirst)
        {
            scopes.Add(file, Of(file, scopes));
        }

        return scopes[grammar.Root];
    }

    /// <summary>What a name stands for: one declaration, several that clash, or none.</summary>
    public IReadOnlyList<RuleDeclaration> Find(string name) => _declarations.GetValueOrDefault(name) ?? [];

    private static Scope Of(LinkedFile file, Dictionary<LinkedFile, Scope> scopes)
    {
        var imported = new Scope();
        foreach (FileLink link in file.Links.Where(static link => !link.IsBase))
        {
            foreach ((string name, RuleDeclaration[] declarations) in scopes[link.File]._declarations)
            {
                IReadOnlyList<RuleDeclaration> known = imported.Find(name);
                imported._declarations[name] = [.. known, .. declarations.Where(declaration => !known.Any(declaration.SaysTheSameAs))];
            }
        }

        var scope = new Scope();
        foreach (RuleDeclaration own in OwnOf(file))
        {
            scope._declarations.TryAdd(own.Name.Text, [own]);
        }

        scope.AddWhatIsMissing(imported);
        if (file.Base is { } parent)
        {
            scope.AddWhatIsMissing(scopes[parent]);
        }

        return scope;
    }

    private static IEnumerable<RuleDeclaration> OwnOf(LinkedFile file)
    {
        foreach (RuleSyntax rule in file.Syntax.Declarations.OfType<RuleSyntax>())
        {
            yield return new RuleDeclaration(rule.Name, rule, file) { Recovered = rule.Recovered };
        }

        foreach (BrokenDeclarationSyntax broken in file.Syntax.Declarations.OfType<BrokenDeclarationSyntax>())
        {
            if (broken.Name is { } name)
            {
                yield return new RuleDeclaration(name, null, file) { Recovered = broken.Recovered };
            }
        }
    }

    private void AddWhatIsMissing(Scope other)
    {
        foreach ((string name, RuleDeclaration[] declarations) in other._declarations)
        {
            _declarations.TryAdd(name, declarations);
        }
    }
}
