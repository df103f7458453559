using NewsGrammar.Compiler.Diagnostics;
using NewsGrammar.Compiler.Model;
using NewsGrammar.Compiler.Syntax.Lexing;
using NewsGrammar.Compiler.Syntax.Tree;

namespace NewsGrammar.Compiler.Binding;

/// <summary>
/// Makes the parts of layouts. Reports <see cref="DiagnosticDescriptors.UnknownName"/> and
/// <see cref="DiagnosticDescriptors.SpreadLayout"/>. It calls itself as deep as the file nests parentheses, which
/// <see cref="Syntax.Parsing.NestingCheck"/> bounds.
/// </summary>
/// <param name="names">What the names stand for.</param>
/// <param name="isComplete">Whether every file was found; otherwise names are missing for that reason, which was said.</param>
/// <param name="diagnostics">Takes the names that nothing declares.</param>
internal sealed class LayoutBinder(NameTable names, bool isComplete, DiagnosticBag diagnostics)
{
    /// <summary>The model of a part.</summary>
    public LayoutNode Bind(LayoutPartSyntax part) => part switch
    {
        ReferenceSyntax reference => Bind(reference.Name),
        SpreadSyntax spread => Bind(spread),
        FieldSyntax field => FieldOver(field, Bind(field.Part)),
        RepetitionSyntax repetition => Bind(repetition),
        SequenceSyntax sequence => new SequenceNode([.. sequence.Parts.Select(Bind)], sequence.Span),
        ChoiceSyntax choice => new ChoiceNode([.. choice.Parts.Select(Bind)], choice.Span),
        _ => throw new ArgumentException($"No such part: {part.GetType().Name}", nameof(part)),
    };

    private LayoutNode Bind(NameSyntax name)
    {
        var found = names.Find(name);
        if (found is null && isComplete)
        {
            var help = diagnostics.Keeps(DiagnosticSeverity.Error) ? HelpFor(name.Text) : "";
            diagnostics.Report(DiagnosticDescriptors.UnknownName, name.Span, [name.Text, help]);
        }

        return found ?? new LineNode(NameTable.StandIn(name), name.Span);
    }

    private LayoutNode Bind(SpreadSyntax spread)
    {
        LayoutNode named = Bind(spread.Name);
        if (named is LineNode line)
        {
            return line with { IsSpread = true, Span = spread.Span };
        }

        diagnostics.Report(DiagnosticDescriptors.SpreadLayout, spread.Span, [spread.Name.Text]);
        return named;
    }

    private string HelpFor(string name) => ClosestName.To(name, names.Names) is { } closest
        ? $"did you mean `{closest}`?"
        : names.IsPart(name)
            ? $"`{name}` is a part of lines: `line Headline = {name} text`, and here `title: Headline`"
        : LanguageWords.OfLines.Contains(name)
            ? $"`{name}` belongs into a line: `line Headline = text where first`, and here `title: Headline`"
            : $"declare it: `line {name} = …`";

    private RepetitionNode Bind(RepetitionSyntax repetition)
    {
        var quantifier = repetition.Quantifiers[0];
        return new RepetitionNode(
            Bind(repetition.Part), quantifier.Minimum, quantifier.Maximum, quantifier.IsLazy, repetition.Span);
    }

    /// <summary>
    /// A field over a repetition is the repetition of the field: <c>body: Line+</c> is <c>(body: Line)+</c>. So is a
    /// field over a choice that repeats in a part.
    /// </summary>
    public static LayoutNode FieldOver(FieldSyntax field, LayoutNode part) => part switch
    {
        RepetitionNode repetition => repetition with { Part = FieldOver(field, repetition.Part), Span = field.Span },
        ChoiceNode choice when choice.Alternatives.Any(Repeats) => choice with
        {
            Alternatives = [.. choice.Alternatives.Select(alternative => FieldOver(field, alternative))],
        },
        _ => new FieldNode(field.Name.Text, field.Documentation, part, field.Name.Span, field.Span),
    };

    private static bool Repeats(LayoutNode node) => node switch
    {
        RepetitionNode repetition => repetition.Maximum != 1 || Repeats(repetition.Part),
        ChoiceNode choice => choice.Alternatives.Any(Repeats),
        _ => false,
    };
}
