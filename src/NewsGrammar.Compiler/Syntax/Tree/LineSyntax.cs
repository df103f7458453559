using NewsGrammar.Compiler.Text;

namespace NewsGrammar.Compiler.Syntax.Tree;

/// <summary><c>line Name = elements where condition</c>.</summary>
/// <param name="Name"><inheritdoc cref="RuleSyntax" path="/param[@name='Name']"/></param>
/// <param name="Elements">At least one.</param>
/// <param name="Condition">Null without <c>where</c>.</param>
/// <param name="Span"><inheritdoc cref="DeclarationSyntax" path="/param[@name='Span']"/></param>
internal sealed record LineSyntax(
    NameSyntax Name,
    IReadOnlyList<ElementSyntax> Elements,
    ConditionSyntax? Condition,
    SourceSpan Span) : RuleSyntax(Name, Span)
{
    /// <summary>Where the condition stands in the line, be it the name of one; null without <c>where</c>.</summary>
    public SourceSpan? Where { get; init; } = Condition?.Span;

    /// <summary>Where <c>prefer</c> stands before it; null where it does not.</summary>
    public SourceSpan? Prefer { get; init; }
}
