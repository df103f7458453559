using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Expansion;

/// <summary>
/// Writes parts and conditions in place of their names, in all files of a grammar: what comes after knows elements and conditions only.
/// </summary>
internal sealed class PartExpansion
{
    private readonly PartTable _parts;
    private readonly LinkedFile _root;
    private readonly Dictionary<NameSyntax, PartUses> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PartProblem> _reported = new(ReferenceEqualityComparer.Instance);

    private PartExpansion(LinkedGrammar linked)
    {
        _parts = new PartTable(Scope.Of(linked), linked.IsComplete);
        _root = linked.Root;
    }

    /// <summary>The parts and conditions of the grammar's own file that nothing names.</summary>
    public IReadOnlyList<NameSyntax> Unused { get; private set; } = [];

    /// <summary>Rewrites the files of a grammar, and reports what is wrong with the names in its own.</summary>
    /// <param name="linked">The grammar.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static PartExpansion Run(LinkedGrammar linked, DiagnosticBag diagnostics)
    {
        var expansion = new PartExpansion(linked);
        RuleSyntax[] own = [.. linked.Root.Syntax.Declarations.OfType<RuleSyntax>()];
        foreach (LinkedFile file in linked.InnerFirst)
        {
            file.Syntax = file.Syntax with { Declarations = [.. file.Syntax.Declarations.Select(expansion.Expand)] };
        }

        foreach (RuleSyntax rule in own)
        {
            expansion.Report(rule.Name, diagnostics);
        }

        expansion.Unused =
        [
            .. own.Where(rule => rule is PartSyntax or NamedConditionSyntax && !expansion._parts.Named.Contains(rule)).Select(static rule => rule.Name),
        ];
        return expansion;
    }

    /// <summary>Reports why a declaration could not be written out, once.</summary>
    /// <param name="name">The name of the declaration, where it is declared.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public void Report(NameSyntax name, DiagnosticBag diagnostics)
    {
        if (!_uses.TryGetValue(name, out PartUses? uses))
        {
            return;
        }

        foreach (PartProblem problem in uses.Problems.Where(_reported.Add))
        {
            string[] arguments = diagnostics.Keeps(DiagnosticSeverity.Error) ? problem.Arguments() : ["", ""];
            diagnostics.Report(problem.Descriptor, problem.Span, arguments, related: problem.Related);
        }
    }

    /// <summary>The files of the parts that a declaration uses.</summary>
    /// <param name="name"><inheritdoc cref="Report" path="/param[@name='name']"/></param>
    public IEnumerable<LinkedFile> FilesOf(NameSyntax name) => _uses.TryGetValue(name, out PartUses? uses) ? uses.Files : [];

    private DeclarationSyntax Expand(DeclarationSyntax declaration) => declaration switch
    {
        LineSyntax line => Expand(line),
        PartSyntax part => Expand(part, _parts.BodyOf(part)),
        NamedConditionSyntax named => Expand(named, _parts.BodyOf(named)),
        _ => declaration,
    };

    private DeclarationSyntax Expand(LineSyntax line)
    {
        var uses = new PartUses();
        IReadOnlyList<ElementSyntax> elements = _parts.Expand(line.Elements, uses);
        ConditionSyntax? condition = line.Condition is null ? null : _parts.Expand(line.Condition, uses);
        return Kept(line, ReferenceEquals(elements, line.Elements) && ReferenceEquals(condition, line.Condition)
            ? line
            : line with { Elements = elements, Condition = condition }, uses);
    }

    private DeclarationSyntax Expand(PartSyntax part, PartBody body) => Kept(part, part with { Elements = body.Elements }, body.Uses);

    private DeclarationSyntax Expand(NamedConditionSyntax named, PartBody body) =>
        Kept(named, body.Condition is { } condition ? named with { Condition = condition } : named, body.Uses);

    /// <summary>A declaration with names that could not be written out is one that could not be read.</summary>
    private DeclarationSyntax Kept(RuleSyntax written, RuleSyntax expanded, PartUses uses)
    {
        if (uses.Files.Count > 0 || uses.Problems.Count > 0)
        {
            _uses.Add(written.Name, uses);
        }

        return uses.Problems.Count == 0 && !uses.IsBroken ? expanded : new BrokenDeclarationSyntax(LanguageWords.Line, written.Name, written.Span)
        {
            Recovered = (expanded as LineSyntax)?.Recovered ?? expanded as LineSyntax,
        };
    }
}
