using System.Globalization;
using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Linking;
using NewsGrammar.Compiler.Syntax.Parsing;
using NewsGrammar.Compiler.Syntax.Tree;
using static NewsGrammar.Compiler.Diagnostics.DiagnosticDescriptors;

namespace NewsGrammar.Compiler.Expansion;

/// <summary>
/// Writes out the names in parts, conditions and lines. Finds <see cref="UnknownPart"/>, <see cref="UnknownCondition"/>,
/// <see cref="RecursivePart"/>, <see cref="OptionalPart"/>, <see cref="PartWithoutLiterals"/>, <see cref="PartsTooLarge"/> and
/// <see cref="ClashingImports"/>.
/// </summary>
/// <param name="scope">What the names stand for.</param>
/// <param name="isComplete">Whether every file was found; otherwise names are missing for that reason, which was said.</param>
internal sealed class PartTable(Scope scope, bool isComplete)
{
    /// <summary>How many parts may stand in one another. It calls itself as deep.</summary>
    private const int MaxDepth = 100;

    /// <summary>How deep conditions may nest: a little more than a file without names can have them.</summary>
    private const int MaxHeight = (2 * NestingCheck.MaxDepth) + 2;

    /// <summary>How many elements, literals and conditions names may stand for in all: twenty parts could make a million of each other.</summary>
    private const int MaxSize = 100_000;

    private readonly Dictionary<RuleSyntax, PartBody> _bodies = new(ReferenceEqualityComparer.Instance);
    private readonly List<RuleSyntax> _open = [];
    private int _size;
    private PartProblem? _excess;

    /// <summary>The parts and conditions that were named.</summary>
    public HashSet<RuleSyntax> Named { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a part or a condition stands for.</summary>
    public PartBody BodyOf(RuleSyntax declaration)
    {
        if (!_bodies.TryGetValue(declaration, out PartBody? body))
        {
            var uses = new PartUses();
            _open.Add(declaration);
            body = declaration switch
            {
                PartSyntax part => new PartBody(Expand(part.Elements, uses), null, uses),
                NamedConditionSyntax named => new PartBody([], Expand(named.Condition, uses), uses),
                _ => throw new ArgumentException($"No part: {declaration.GetType().Name}", nameof(declaration)),
            };
            _open.RemoveAt(_open.Count - 1);
            _bodies.Add(declaration, body);
        }

        return body;
    }

    /// <summary>Elements with the parts among them in place; without those that cannot be.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="uses">Takes what they use.</param>
    public IReadOnlyList<ElementSyntax> Expand(IReadOnlyList<ElementSyntax> elements, PartUses uses)
    {
        if (!elements.Any(static element => element is PartReferenceSyntax or LiteralChoiceSyntax))
        {
            return elements;
        }

        var expanded = new List<ElementSyntax>();
        foreach (ElementSyntax element in elements)
        {
            switch (element)
            {
                case PartReferenceSyntax reference:
                    expanded.AddRange(Expand(reference, uses));
                    break;
                case LiteralChoiceSyntax choice:
                    LiteralSyntax[] literals = [.. choice.Alternatives.SelectMany(alternative => LiteralsOf(alternative, uses))];
                    expanded.AddRange(literals.Length == 0
                        ? []
                        : [new LiteralElementSyntax(literals, choice.Span) { IsOptional = choice.IsOptional }]);
                    break;
                default:
                    expanded.Add(element);
                    break;
            }

            // The names behind a mistyped `where` are conditions.
            if (uses.Problems.Count > 0 && element is PartReferenceSyntax name && PartNames.IsWhere(name.Name.Text))
            {
                break;
            }
        }

        return expanded;
    }

    /// <summary>A condition with those that it names in place; null when one cannot be.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="uses">Takes what it uses.</param>
    public ConditionSyntax? Expand(ConditionSyntax condition, PartUses uses)
    {
        switch (condition)
        {
            case ConditionReferenceSyntax reference:
                return BodyOf(reference.Name, isPart: false, uses)?.Condition;
            case NotConditionSyntax not:
                return Expand(not.Part, uses) is { } denied ? not with { Part = denied } : null;
            case AndConditionSyntax and:
                return Expand(and.Parts, uses) is { } all ? new AndConditionSyntax(all, and.Span) : null;
            case OrConditionSyntax or:
                return Expand(or.Parts, uses) is { } any ? new OrConditionSyntax(any, or.Span) : null;
            default:
                return condition;
        }
    }

    private ConditionSyntax[]? Expand(IReadOnlyList<ConditionSyntax> parts, PartUses uses)
    {
        ConditionSyntax[] expanded = [.. parts.Select(part => Expand(part, uses)).OfType<ConditionSyntax>()];
        return expanded.Length == parts.Count ? expanded : null;
    }

    private IEnumerable<ElementSyntax> Expand(PartReferenceSyntax reference, PartUses uses)
    {
        IReadOnlyList<ElementSyntax> elements = BodyOf(reference.Name, isPart: true, uses)?.Elements ?? [];
        if (reference.IsOptional && elements.Count > 1)
        {
            string count = elements.Count.ToString(CultureInfo.InvariantCulture);
            uses.Problems.Add(new PartProblem(OptionalPart, reference.Span, () => [reference.Name.Text, count]));
        }

        return elements.Select(element =>
            element with { Span = reference.Span, IsOptional = element.IsOptional || reference.IsOptional });
    }

    private IReadOnlyList<LiteralSyntax> LiteralsOf(ElementSyntax alternative, PartUses uses)
    {
        if (alternative is LiteralElementSyntax own)
        {
            return own.Alternatives;
        }

        var reference = (PartReferenceSyntax)alternative;
        switch (BodyOf(reference.Name, isPart: true, uses)?.Elements)
        {
            case [LiteralElementSyntax { IsOptional: false } literals]:
                return literals.Alternatives;
            case { Count: > 0 }:
                uses.Problems.Add(new PartProblem(PartWithoutLiterals, reference.Span, () => [reference.Name.Text]));
                return [];
            default:
                return [];
        }
    }

    /// <summary>What a name stands for where it is used; null when that is nothing, which the uses know then.</summary>
    private PartBody? BodyOf(NameSyntax name, bool isPart, PartUses uses)
    {
        if (Declaration(name, isPart, uses) is not { } declaration)
        {
            return null;
        }

        Named.Add(declaration);
        if (_open.FindIndex(open => ReferenceEquals(open, declaration)) is >= 0 and var first)
        {
            string circle = string.Join(" → ", _open.Skip(first).Append(declaration).Take(8).Select(static open => $"`{open.Name.Text}`"));
            uses.Problems.Add(new PartProblem(RecursivePart, name.Span, () => [name.Text, circle]));
            return null;
        }

        if (_open.Count >= MaxDepth)
        {
            return TooLarge(name, $"more than {MaxDepth} stand in one another", uses);
        }

        PartBody body = BodyOf(declaration);
        uses.Add(body.Uses);
        if (_size > MaxSize)
        {
            // Said once, where the limit was passed.
            uses.Problems.Add(_excess!);
            return null;
        }

        _size += body.Size;
        if (_size > MaxSize)
        {
            const string excess = "all lines, parts and conditions hold more than 100,000 elements and literals by names";
            _excess = new PartProblem(PartsTooLarge, name.Span, () => [name.Text, excess]);
            uses.Problems.Add(_excess);
            return null;
        }

        return body.Height > MaxHeight ? TooLarge(name, $"conditions nest more than {MaxHeight} deep", uses)
            : body;
    }

    private RuleSyntax? Declaration(NameSyntax name, bool isPart, PartUses uses)
    {
        IReadOnlyList<RuleDeclaration> found = scope.Find(name.Text);
        uses.Files.UnionWith(found.Select(static declaration => declaration.File));
        if (found.Count > 1)
        {
            (string, Text.SourceSpan)[] places = [.. found.Select(static declaration => ("one of them", declaration.Name.Span))];
            uses.Problems.Add(new PartProblem(ClashingImports, name.Span, () => [name.Text]) { Related = places });
        }

        RuleSyntax? rule = found is [var nearest, ..] ? nearest.Rule : null;
        if (rule is PartSyntax && isPart || rule is NamedConditionSyntax && !isPart)
        {
            return rule;
        }

        uses.IsBroken = true;
        if (rule is not null || (found.Count == 0 && isComplete))
        {
            uses.Problems.Add(new PartProblem(
                isPart ? UnknownPart : UnknownCondition, name.Span, () => [name.Text, PartNames.HelpFor(name.Text, isPart, rule, scope)]));
        }

        return null;
    }

    private static PartBody? TooLarge(NameSyntax name, string excess, PartUses uses)
    {
        uses.Problems.Add(new PartProblem(PartsTooLarge, name.Span, () => [name.Text, excess]));
        return null;
    }
}
