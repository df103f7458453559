using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Model;

/// <summary>A rule that describes one non-blank line.</summary>
/// <param name="Name">The name that layouts refer to.</param>
/// <param name="Documentation">The text of the <c>///</c> comment above it; null when there is none.</param>
/// <param name="Elements">What the line holds from its first unit to its last; at least one.</param>
/// <param name="Condition">What the line must satisfy besides; null without <c>where</c>.</param>
/// <param name="NameSpan">Where the rule is named.</param>
internal sealed record LineRule(
    string Name,
    string? Documentation,
    IReadOnlyList<Element> Elements,
    Condition? Condition,
    SourceSpan NameSpan)
{
    /// <summary>Whether it was declared with <c>prefer</c>.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>How specific the rule is: which class of lines it competes for.</summary>
    public Specificity Specificity => Elements[0] switch
    {
        LiteralElement when LabelElements.Count > 0 => Specificity.Labelled,
        BulletElement { IsOptional: false } => Specificity.Bullet,
        _ when IsPreferred => Specificity.Preferred,
        _ when IsWholeLine && Condition is null => Specificity.Plain,
        _ => Specificity.Conditional,
    };

    /// <summary>
    /// The elements of its label, when the rule has one: literals, optional or not, up to and including a required one, or literals
    /// alone. A line of the rule begins with one of them.
    /// </summary>
    public IReadOnlyList<LiteralElement> LabelElements
    {
        get
        {
            int count = 0;
            while (count < Elements.Count && Elements[count] is LiteralElement { IsOptional: true })
            {
                count++;
            }

            return count == Elements.Count ? [.. Elements.Cast<LiteralElement>()]
                : Elements[count] is LiteralElement ? [.. Elements.Take(count + 1).Cast<LiteralElement>()]
                : [];
        }
    }

    /// <summary>The literals that a line of the rule may begin with, when it is labelled.</summary>
    public IEnumerable<Literal> Labels => LabelElements.SelectMany(static element => element.Alternatives);

    /// <summary>Whether the value is the whole line: the rule is one <c>text</c>, with a condition or without.</summary>
    public bool IsWholeLine => Elements is [CaptureElement { Kind: CaptureKind.Text }];

    /// <summary>Whether the rule takes lines of a page's head, and no others.</summary>
    public bool IsMeta => Condition is not null && Implies(Condition, LineFact.Meta);

    /// <summary>Whether the rule takes the lines that begin with a bullet, all of them and no others: behind it is one text.</summary>
    public bool IsBulletLine => Condition is null
        && Elements is [BulletElement { IsOptional: false }, CaptureElement { IsOptional: false, Kind: CaptureKind.Text or CaptureKind.List }];

    /// <summary>
    /// The captures that count, in the order of the rule: the named ones, or an anonymous one that is the only capture.
    /// Several anonymous ones count for nothing: the result could not name them.
    /// </summary>
    public IReadOnlyList<CaptureElement> Captures
    {
        get
        {
            var all = Elements.OfType<CaptureElement>().ToList();
            var named = all.FindAll(static capture => capture.Name is not null);
            return named.Count > 0 || all.Count > 1 ? named : all;
        }
    }

    /// <summary>The captures that have names, in the order of the rule.</summary>
    public IEnumerable<CaptureElement> NamedCaptures => Elements.OfType<CaptureElement>().Where(static capture => capture.Name is not null);

    /// <summary>Whether a fact holds for every line that satisfies a condition, as its form tells.</summary>
    private static bool Implies(Condition condition, LineFact fact) => condition switch
    {
        FactCondition one => one.Fact == fact,
        AndCondition and => and.Parts.Any(part => Implies(part, fact)),
        OrCondition or => or.Parts.All(part => Implies(part, fact)),
        _ => false,
    };

    /// <summary>The capture that is the rule's value: the one named <c>value</c>, or the only one; null otherwise.</summary>
    public CaptureElement? Value =>
        Captures is [var only] ? only : Captures.FirstOrDefault(static capture => capture.Name == "value");
}
